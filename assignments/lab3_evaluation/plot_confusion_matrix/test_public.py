from autograder.checks.figures import figure_report, read_heatmap, require_axis_labels
from autograder.checks.measures import labels

Y_TRUE, Y_PRED = labels(101, 500)


def test_heatmap_of_ten_by_ten(probe):
    """The answer is a Figure with a heatmap of 10×10 cells.
    답은 10×10칸의 히트맵이 있는 Figure입니다."""
    read_heatmap(figure_report(probe.draw(y_true=Y_TRUE, y_pred=Y_PRED)))


def test_axes_are_labelled(probe):
    """One axis is labelled predicted, the other actual.
    한 축에는 예측값, 다른 축에는 실제값이라고 적혀 있습니다."""
    require_axis_labels(read_heatmap(figure_report(probe.draw(y_true=Y_TRUE, y_pred=Y_PRED))))
