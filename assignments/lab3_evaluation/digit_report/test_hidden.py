"""Reports of other labels, column by column, so that only a function that counts passes."""

import numpy as np

from autograder.student.checks.measures import near

from ..expected import counts_of, few_digits, labels, scores_of
from .judging import columns_in_any_form, columns_of_few, require_columns, require_few, told_by_source

Y_TRUE, Y_PRED = labels(82, 500)


def test_precision_and_recall(probe):
    """Precision and recall of each digit are right.
    숫자마다 정밀도와 재현율이 맞습니다."""
    _judge(probe, Y_TRUE, Y_PRED, "precision", "recall")


def test_f1(probe):
    """The f1-score of each digit is right.
    숫자마다 f1-score가 맞습니다."""
    _judge(probe, Y_TRUE, Y_PRED, "f1-score")


def test_support(probe):
    """Support counts how often each digit actually occurs.
    support는 숫자마다 실제로 나온 개수입니다."""
    _judge(probe, Y_TRUE, Y_PRED, "support")


def test_other_absent_digits(probe):
    """Other labels with few digits have ten rows as well.
    숫자가 몇 개뿐인 다른 라벨에도 줄이 열 개 있습니다."""
    few = few_digits(83)
    require_few(columns_of_few(probe, *few), scores_of(*few), *few)


def test_other_labels(probe):
    """Other labels give another report.
    라벨이 다르면 리포트도 다릅니다."""
    _judge(probe, *labels(84, 90), "precision", "recall", "f1-score", "support")


def _judge(probe, y_true, y_pred, *names):
    columns, counts = columns_in_any_form(probe, y_true, y_pred), counts_of(y_true, y_pred)
    # The whole report of labels and predictions exchanged: the check of precision and recall tells that.
    exchanged = scores_of(y_pred, y_true)
    if names != ("precision", "recall") and all(near(columns[name], exchanged[name]) for name in columns):
        return
    beside = {"predicted": counts.sum(axis=0), "found": np.diag(counts)}
    with told_by_source(probe, y_true, y_pred):
        require_columns(columns, scores_of(y_true, y_pred), beside, names)
