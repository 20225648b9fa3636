"""Other labels: what is drawn must come from the labels that are given, many or few."""

from ..expected import counts_of, few_digits, labels
from ..judging import figure_report
from .heatmaps import read_heatmap
from .judging import require_colors, require_counts, require_fitting_labels


def test_many_other_labels(probe):
    """Counts, labels and colors are right for many other labels, too.
    다른 라벨이 많아도 개수, 축의 이름, 색이 맞습니다."""
    _judge(probe, *labels(102, 6000))


def test_digits_that_are_absent(probe):
    """Digits that do not occur keep their row and column.
    없는 숫자의 행과 열도 그대로 있습니다."""
    _judge(probe, *few_digits(103, 300))


def _judge(probe, y_true, y_pred):
    heatmap, counts = read_heatmap(figure_report(probe.draw(y_true=y_true, y_pred=y_pred))), counts_of(y_true, y_pred)
    require_counts(heatmap, counts)
    require_fitting_labels(heatmap, counts)
    require_colors(heatmap, counts)
