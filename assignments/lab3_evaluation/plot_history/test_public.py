"""Public: everything that a figure of one history shows. Hidden checks draw histories with other numbers of epochs.
공개: 학습 기록 하나를 그린 그림의 모든 것이에요. 숨은 검사는 에포크 수가 다른 기록을 그려요.
"""

from autograder.student.checks import fail
from autograder.student.checks.situations import told_as

from ..judging import figure_report
from .judging import panel_of, panels_of, require_legends, require_lines, require_named_lines, require_some_line

HISTORY = {
    "accuracy": [0.951, 0.982, 0.988, 0.991],
    "loss": [0.253, 0.071, 0.044, 0.031],
    "val_accuracy": [0.966, 0.975, 0.977, 0.979],
    "val_loss": [0.094, 0.081, 0.104, 0.098],
}


def test_two_graphs_with_titles(probe):
    """The answer is a Figure with graphs titled Loss and Accuracy, and a line of the history is drawn.
    답은 제목이 Loss와 Accuracy인 그래프가 있는 Figure이고, 기록의 선이 그려져 있습니다."""
    panels = panels_of(probe, HISTORY)
    for key in ("loss", "accuracy"):
        panel_of(panels, key)
    require_some_line(panels, HISTORY)


def test_train_and_test_lines(probe):
    """Each graph has its train line and its test line.
    그래프마다 train 선과 test 선이 있습니다."""
    require_lines(panels_of(probe, HISTORY), HISTORY)
    turned = dict(reversed(HISTORY.items()))
    with told_as("history.order_of_keys"):
        require_lines(panels_of(probe, turned), turned)


def test_each_graph_has_a_legend(probe):
    """Each graph has a legend for the two lines.
    그래프마다 두 선의 범례가 있습니다."""
    require_legends(panels_of(probe, HISTORY))


def test_legend_names_the_right_line(probe):
    """In each legend, train is the training's line and test the validation's, and the two look different.
    범례에서 train은 학습의 선, test는 검증의 선이고, 두 선은 모양이나 색이 다릅니다."""
    require_named_lines(panels_of(probe, HISTORY), HISTORY)


def test_leaves_the_history_alone(probe):
    """The dictionary that was given is not changed.
    입력으로 준 딕셔너리는 바뀌지 않습니다."""
    report = figure_report(probe.draw(history=HISTORY))
    if report.get("changed") is not False:
        fail("history.emptied" if report.get("emptied") is True else "history.changed")
