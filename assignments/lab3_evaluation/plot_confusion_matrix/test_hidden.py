from autograder.student.checks import fail
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..expected import counts_of, few_digits, labels
from ..judging import figure_report
from .expected import colors_follow, require_counts
from .judging import read_heatmap, require_axis_labels

# Counts of three and four digits: rounded ones show.
MANY = labels(102, 6000)


def test_count_in_each_cell(probe):
    """Each cell holds its count, large ones included.
    칸마다 개수가 있고, 큰 개수도 그대로입니다."""
    require_counts(_heatmap(probe, *MANY), counts_of(*MANY))


def test_labels_fit_the_counts(probe):
    """The axis labels say rightly which axis is actual and which predicted.
    축의 이름이 어느 축이 실제값이고 예측값인지 맞게 말합니다."""
    heatmap = _heatmap(probe, *MANY)
    if require_axis_labels(heatmap) != require_counts(heatmap, counts_of(*MANY)):
        fail("heatmap.swapped")


def test_colors_follow_the_counts(probe):
    """The colors of the cells follow the counts written in them.
    칸의 색은 그 칸에 적힌 개수를 따릅니다."""
    heatmap, counts = _heatmap(probe, *MANY), counts_of(*MANY)
    if not colors_follow(heatmap, counts if require_counts(heatmap, counts) else counts.T):
        fail("heatmap.other_colors")


def test_digits_that_are_absent(probe):
    """Digits that do not occur keep their row and column.
    없는 숫자의 행과 열도 그대로 있습니다."""
    few = few_digits(103, 300)
    heatmap = _heatmap(probe, *few)
    require_counts(heatmap, counts_of(*few))


def test_leaves_the_labels_alone(plot_confusion_matrix):
    """The arrays that were given are not changed, whatever integers they hold.
    정수 dtype이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    require_unchanged(plot_confusion_matrix, label_kinds(*labels(104, 60)))


def _heatmap(probe, y_true, y_pred):
    return read_heatmap(figure_report(probe.draw(y_true=y_true, y_pred=y_pred)))
