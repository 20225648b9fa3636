import numpy as np

from autograder.student.checks import fail

from ..judging import figure_report
from .judging import read_heatmap, require_axis_labels

Y_TRUE = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1, 7, 9])
Y_PRED = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 7, 5, 9, 3, 6, 9, 3, 4, 1, 7, 2, 4])


def test_heatmap_of_ten_by_ten(probe):
    """The answer is a Figure with a heatmap of 10×10 cells, and another one for other predictions.
    답은 10×10칸의 히트맵이 있는 Figure이고, 예측이 다르면 히트맵도 다릅니다."""
    first, other = (
        read_heatmap(figure_report(probe.draw(y_true=Y_TRUE, y_pred=predicted)))
        for predicted in (Y_PRED, np.roll(Y_PRED, 1))
    )
    if np.array_equal(first.colors, other.colors):
        fail("heatmap.same_colors")


def test_axes_are_labelled(probe):
    """One axis is labelled predicted, the other actual.
    한 축에는 예측값, 다른 축에는 실제값이라고 적혀 있습니다."""
    require_axis_labels(read_heatmap(figure_report(probe.draw(y_true=Y_TRUE, y_pred=Y_PRED))))
