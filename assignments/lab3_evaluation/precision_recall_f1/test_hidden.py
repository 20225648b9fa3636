"""All ten digits of other labels, so that only a function that counts passes; second opinions on absent digits."""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.measures import near

from ..expected import counts_of, few_digits, labels, scores_of
from ..judging import (
    four_counts,
    require_counts_in_place,
    require_numbers,
    require_own_counts,
    wrong_f1s,
    wrong_shares,
)
from .judging import (
    require_f1,
    require_from_zero,
    require_no_true_negatives,
    require_one_digit,
    require_own_denominators,
    require_zeros,
    scores_for,
    told_if_right_elsewhere,
)

Y_TRUE, Y_PRED = labels(71, 400)


def test_precision_of_every_digit(precision_recall_f1):
    """Precision is right for each of the ten digits as the positive one.
    열 개의 숫자를 각각 양성으로 볼 때 정밀도가 맞습니다."""
    counts, want = counts_of(Y_TRUE, Y_PRED), scores_of(Y_TRUE, Y_PRED)
    scores = scores_for(precision_recall_f1, Y_TRUE, Y_PRED, range(10))
    if not near(scores[0], want["precision"]):
        _require_counts(scores, counts, want)
    found = np.diag(counts)
    false_positive, missed = counts.sum(axis=0) - found, counts.sum(axis=1) - found
    mistakes = wrong_shares(found, false_positive, missed, found.sum(), counts.sum())
    require_from_zero(scores, 0, want["precision"], "prf.other_precision", mistakes)


def test_recall_of_every_digit(precision_recall_f1):
    """Recall is right for each of the ten digits as the positive one.
    열 개의 숫자를 각각 양성으로 볼 때 재현율이 맞습니다."""
    counts, want = counts_of(Y_TRUE, Y_PRED), scores_of(Y_TRUE, Y_PRED)
    scores = scores_for(precision_recall_f1, Y_TRUE, Y_PRED, range(10))
    if not near(scores[1], want["recall"]):
        _require_counts(scores, counts, want)
    found, support = np.diag(counts), counts.sum(axis=1)
    false_positive = counts.sum(axis=0) - found
    mistakes = {
        **wrong_shares(found, support - found, false_positive, found.sum(), counts.sum()),
        "prf.specificity": [1 - false_positive / (counts.sum() - support)],
    }
    require_from_zero(scores, 1, want["recall"], "prf.other_recall", mistakes)


def test_f1_of_every_digit(precision_recall_f1):
    """F1 is right for each of the ten digits as the positive one.
    열 개의 숫자를 각각 양성으로 볼 때 F1이 맞습니다."""
    want = scores_of(Y_TRUE, Y_PRED)
    scores = scores_for(precision_recall_f1, Y_TRUE, Y_PRED, range(10))
    right = want["precision"], want["recall"], want["f1-score"]
    require_f1(scores, right, slide=np.full(10, 2))


def test_other_denominators_of_zero(precision_recall_f1):
    """Digits that never occur or are never predicted have 0.0 in other labels, too.
    다른 라벨에서도 나오지 않거나 예측되지 않은 숫자는 0.0입니다."""
    y_true, y_pred = few_digits(72)
    want = scores_of(y_true, y_pred)
    right = {digit: (want["precision"][digit], want["recall"][digit]) for digit in (1, 3)}
    # Without 0: another check tells of a digit 0 that counts as not given.
    with told_if_right_elsewhere(precision_recall_f1, y_true, y_pred, right):
        require_zeros(scores_for(precision_recall_f1, y_true, y_pred, (4, 7, 2, 9)))


def test_labels_with_few_digits(precision_recall_f1):
    """It finds the digit also where smaller digits are absent, and where nothing was found.
    더 작은 숫자가 없거나 하나도 맞히지 못했을 때도 그 숫자의 값을 구합니다."""
    y_true, y_pred = few_digits(73)
    want, digits = scores_of(y_true, y_pred), [3, 1, 8]
    precision, recall, f1 = (want[name][digits] for name in ("precision", "recall", "f1-score"))
    have = scores_for(precision_recall_f1, y_true, y_pred, digits)
    if near(have[:2], (precision, recall)):
        mistakes = {"prf.slide_f1": [(2, 2, 2), (2, 2, 0)], **wrong_f1s(precision, recall)}
        require_numbers(have[2], f1, "prf.other_f1", mistakes)
    else:
        fail("prf.swapped" if near(have[:2], (recall, precision)) else "prf.other_digit")


def _require_counts(scores, counts, want):
    require_own_denominators(*scores[:2], (want["precision"], want["recall"]))
    found, predicted, actual = np.diag(counts), counts.sum(axis=0), counts.sum(axis=1)
    four = four_counts(found, predicted, actual, counts.sum())
    require_counts_in_place(*scores[:2], four)
    require_no_true_negatives(*scores[:2], four)
    require_one_digit(*scores[:2], Y_TRUE, Y_PRED, range(10))
    require_own_counts(scores, found, predicted, actual)
