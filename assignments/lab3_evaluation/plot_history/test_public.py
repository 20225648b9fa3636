from ..judging import figure_report
from .judging import panel_of, read_panels, require_legends, require_lines, require_some_line

HISTORY = {
    "accuracy": [0.951, 0.982, 0.988],
    "loss": [0.253, 0.071, 0.044],
    "val_accuracy": [0.966, 0.975, 0.977],
    "val_loss": [0.094, 0.081, 0.104],
}


def test_two_graphs_with_titles(probe):
    """The answer is a Figure with graphs titled Loss and Accuracy, and a line of the history is drawn.
    답은 제목이 Loss와 Accuracy인 그래프가 있는 Figure이고, 기록의 선이 그려져 있습니다."""
    panels = read_panels(figure_report(probe.draw(history=HISTORY)))
    for key in ("loss", "accuracy"):
        panel_of(panels, key)
    require_some_line(panels, HISTORY)


def test_train_and_test_lines(probe):
    """Each graph has its train line and its test line.
    그래프마다 train 선과 test 선이 있습니다."""
    require_lines(read_panels(figure_report(probe.draw(history=HISTORY))), HISTORY)


def test_each_graph_has_a_legend(probe):
    """Each graph has a legend for the two lines.
    그래프마다 두 선의 범례가 있습니다."""
    require_legends(read_panels(figure_report(probe.draw(history=HISTORY))))
