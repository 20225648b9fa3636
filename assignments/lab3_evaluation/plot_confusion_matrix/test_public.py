"""Public: everything that a figure of one set of labels shows. Hidden checks draw other labels.
공개: 라벨 한 벌을 그린 그림의 모든 것이에요. 숨은 검사는 다른 라벨을 그려요.
"""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.situations import told_as
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..judging import figure_report, on_labels
from .heatmaps import read_heatmap
from .judging import require_axis_labels, require_colors, require_counts, require_fitting_labels

# 0 and 5 are absent; 1234 nines are taken for fours.
COUNTS = np.array(
    [
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 21, 0, 0, 0, 0, 1, 0, 2, 0],
        [0, 1, 13, 0, 0, 0, 0, 4, 0, 0],
        [0, 0, 2, 17, 0, 0, 0, 0, 3, 1],
        [0, 0, 0, 0, 305, 0, 1, 0, 0, 6],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 2, 0, 9, 0, 0, 0],
        [0, 3, 5, 0, 0, 0, 0, 40, 0, 12],
        [0, 0, 0, 7, 0, 0, 0, 0, 11, 0],
        [0, 0, 0, 0, 1234, 0, 0, 0, 0, 88],
    ]
)
# A label and a prediction for each of them.
Y_TRUE, Y_PRED = (np.repeat(digits.ravel(), COUNTS.ravel()) for digits in np.indices((10, 10)))


def test_heatmap_of_ten_by_ten(probe):
    """The answer is a Figure with a heatmap of 10×10 cells, and another one for other predictions.
    답은 10×10칸의 히트맵이 있는 Figure이고, 예측이 다르면 히트맵도 다릅니다."""
    first, other = (_heatmap(probe, predicted) for predicted in (Y_PRED, 9 - Y_PRED))
    if np.array_equal(first.colors, other.colors):
        fail("heatmap.same_colors")


def test_axes_are_labelled(probe):
    """One axis is labeled predicted, the other actual.
    한 축에는 예측값, 다른 축에는 실제값이라고 적혀 있습니다."""
    require_axis_labels(_heatmap(probe))


def test_count_in_each_cell(probe):
    """Each cell holds its count, large ones and zeros included.
    칸마다 개수가 있고, 큰 개수와 0도 그대로입니다."""
    require_counts(_heatmap(probe), COUNTS)
    # Labels of MNIST are uint8: counts may not be kept in their dtype.
    with told_as("labels.narrow"):
        require_counts(_heatmap(probe, Y_PRED.astype("uint8"), Y_TRUE.astype("uint8")), COUNTS)


def test_labels_fit_the_counts(probe):
    """The axis labels say rightly which axis is actual and which predicted.
    축의 이름이 어느 축이 실제값이고 예측값인지 맞게 말합니다."""
    require_fitting_labels(_heatmap(probe), COUNTS)


def test_colors_follow_the_counts(probe):
    """The colors of the cells follow the counts written in them.
    칸의 색은 그 칸에 적힌 개수를 따릅니다."""
    require_colors(_heatmap(probe), COUNTS)


def test_leaves_the_labels_alone(plot_confusion_matrix):
    """The arrays that were given are not changed, whatever integers they hold.
    정수 dtype이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    require_unchanged(plot_confusion_matrix, label_kinds(Y_TRUE[:60], Y_PRED[:60]))


def _heatmap(probe, y_pred=Y_PRED, y_true=Y_TRUE):
    return read_heatmap(figure_report(on_labels(probe.draw, y_true=y_true, y_pred=y_pred)))
