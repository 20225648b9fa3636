import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.measures import near
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..expected import counts_of, few_digits, labels, scores_of
from ..judging import three_numbers

Y_TRUE, Y_PRED = labels(71, 400)


def test_precision_of_every_digit(precision_recall_f1):
    """Precision is right for each of the ten digits as the positive one.
    열 개의 숫자를 각각 양성으로 볼 때 정밀도가 맞습니다."""
    counts = counts_of(Y_TRUE, Y_PRED)
    want = scores_of(Y_TRUE, Y_PRED)
    have = [three_numbers(precision_recall_f1(Y_TRUE, Y_PRED, digit))[0] for digit in range(10)]
    if near(have, want["precision"]):
        return
    hits = np.trace(counts)
    if near(have, want["recall"]):
        fail("prf.swapped")
    if near(have, hits / (hits + counts.sum(axis=0) - np.diag(counts))):
        fail("prf.all_hits")
    if near(have, np.full(10, hits / counts.sum())):
        fail("prf.accuracy")
    if near(have, np.full(10, have[0])):
        fail("prf.positive_unused")
    fail("prf.other_precision")


def test_recall_of_every_digit(precision_recall_f1):
    """Recall is right for each of the ten digits as the positive one.
    열 개의 숫자를 각각 양성으로 볼 때 재현율이 맞습니다."""
    counts = counts_of(Y_TRUE, Y_PRED)
    want = scores_of(Y_TRUE, Y_PRED)
    have = [three_numbers(precision_recall_f1(Y_TRUE, Y_PRED, digit))[1] for digit in range(10)]
    if near(have, want["recall"]):
        return
    hits, support, predicted = np.trace(counts), counts.sum(axis=1), counts.sum(axis=0)
    false_positive = predicted - np.diag(counts)
    if near(have, want["precision"]):
        fail("prf.swapped")
    if near(have, hits / (hits + support - np.diag(counts))):
        fail("prf.all_hits")
    if near(have, 1 - false_positive / (counts.sum() - support)):
        fail("prf.specificity")
    if near(have, np.full(10, have[0])):
        fail("prf.positive_unused")
    fail("prf.other_recall")


def test_f1_of_every_digit(precision_recall_f1):
    """F1 is right for each of the ten digits as the positive one.
    열 개의 숫자를 각각 양성으로 볼 때 F1이 맞습니다."""
    want = scores_of(Y_TRUE, Y_PRED)
    have = [three_numbers(precision_recall_f1(Y_TRUE, Y_PRED, digit))[2] for digit in range(10)]
    if near(have, want["f1-score"]):
        return
    if near(have, np.full(10, 2)):
        fail("prf.slide_f1")
    if near(have, want["f1-score"] / 2):
        fail("prf.half_f1")
    if near(have, (want["precision"] + want["recall"]) / 2):
        fail("prf.mean_f1")
    if near(have, np.full(10, have[0])):
        fail("prf.positive_unused")
    fail("prf.other_f1")


def test_denominators_of_zero(precision_recall_f1):
    """A digit that never occurs or is never predicted has 0.0, not an error or nan.
    나오지 않거나 예측되지 않은 숫자는 오류나 nan이 아니라 0.0입니다."""
    y_true, y_pred = few_digits(72)
    want = scores_of(y_true, y_pred)
    for digit in (4, 7, 0, 9):
        have = three_numbers(precision_recall_f1(y_true, y_pred, digit))
        if not near(have, [want[name][digit] for name in ("precision", "recall", "f1-score")]):
            fail("prf.zero_denominator")


def test_labels_with_few_digits(precision_recall_f1):
    """It finds the digit also where smaller digits are absent, and where nothing was found.
    더 작은 숫자가 없거나 하나도 맞히지 못했을 때도 그 숫자의 값을 구합니다."""
    y_true, y_pred = few_digits(73)
    want = scores_of(y_true, y_pred)
    for digit in (3, 1, 8):
        have = three_numbers(precision_recall_f1(y_true, y_pred, digit))
        precision, recall, f1 = (want[name][digit] for name in ("precision", "recall", "f1-score"))
        if near(have, (precision, recall, f1)):
            continue
        if near(have[:2], (precision, recall)):
            fail("prf.slide_f1" if near(have[2], 2) else "prf.other_f1")
        fail("prf.swapped" if near(have[:2], (recall, precision)) else "prf.other_digit")


def test_leaves_the_labels_alone(precision_recall_f1):
    """The arrays that were given are not changed, whatever integers they hold.
    정수 dtype이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    require_unchanged(precision_recall_f1, [(*some, 2) for some in label_kinds(*labels(74, 50))])
