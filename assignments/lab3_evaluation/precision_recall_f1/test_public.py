"""Public: one example of each mistake in the formulas. Hidden checks ask for all digits of other labels.
공개: 식에서 흔히 하는 실수가 드러나는 예예요. 숨은 검사는 다른 라벨에서 모든 숫자를 물어요.
"""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.measures import near
from autograder.student.checks.situations import beyond_examples, told_as
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..judging import (
    four_counts,
    require_counts_in_place,
    require_numbers,
    require_own_counts,
    told_if_wrapping,
    wrong_shares,
)
from .judging import (
    require_f1,
    require_from_zero,
    require_no_average,
    require_no_threshold,
    require_no_true_negatives,
    require_one_digit,
    require_own_denominators,
    require_parentheses,
    require_zeros,
    scores_for,
    told_if_right_elsewhere,
)

# 0 is absent. Four of seven sevens are found, three of five twos, two of three threes.
Y_TRUE = np.array([7, 7, 7, 7, 7, 7, 7, 2, 2, 2, 2, 2, 8, 8, 3, 3, 3, 1, 4, 5, 6, 9, 9])
Y_PRED = np.array([7, 7, 7, 7, 2, 1, 8, 2, 2, 2, 7, 3, 8, 7, 3, 3, 2, 1, 4, 5, 6, 9, 4])
DIGITS = (7, 2, 3)
PRECISION, RECALL, F1 = (4 / 6, 3 / 5, 2 / 3), (4 / 7, 3 / 5, 2 / 3), (8 / 13, 3 / 5, 2 / 3)
# How often they are found, wrongly called so, and missed; 15 of 23 predictions are right.
TP, FP, FN = np.array([4, 3, 2]), np.array([2, 2, 1]), np.array([3, 2, 1])
HITS, COUNT = 15, 23
# Those of 8, 3 and 4, the next digits.
NEXT_PRECISION, NEXT_RECALL = (1 / 2, 2 / 3, 1 / 2), (1 / 2, 2 / 3, 1)


def test_returns_three_numbers(precision_recall_f1):
    """The answer is three numbers, precision, recall, F1, and others for other predictions or another digit.
    답은 정밀도, 재현율, F1 세 수이고, 예측이나 숫자가 다르면 답도 다릅니다."""
    y_true = np.array([3, 3, 2, 2, 2, 0, 1, 1])
    y_pred, other = np.array([3, 2, 2, 2, 2, 3, 1, 0]), np.array([3, 3, 2, 1, 2, 3, 0, 0])
    precision, recall, f1 = scores_for(precision_recall_f1, y_true, y_pred, (3, 2))
    threes, twos = zip(precision, recall, f1, strict=True)
    (threes_of_other,) = zip(*scores_for(precision_recall_f1, y_true, other, (3,)), strict=True)
    if np.array_equal(threes, threes_of_other, equal_nan=True):
        of_few = scores_for(precision_recall_f1, y_true, y_pred, (0, 1))
        # Of 3 and 2, what is counted without parentheses is never found.
        require_parentheses(*of_few[:2], y_true, y_pred, (0, 1))
        require_no_threshold(precision, recall, y_true, y_pred, (3, 2))
        # The 0 is never found. Where True and False are compared with 0, all other digits are.
        zeros, ones = zip(*of_few, strict=True)
        # One of two ones is found, and no other digit is called so.
        at_one = not np.any((threes, twos)) and near(ones, (1, 1 / 2, 2 / 3))
        once_more = "prf.compared_twice" if any(zeros) else "prf.compared_after_marking"
        fail(once_more if at_one else "prf.same_numbers")
    if np.array_equal(threes, twos, equal_nan=True):
        require_no_average(threes, y_true, y_pred)
        fail("prf.positive_unused")
    # Other checks tell what is wrong with a formula.
    if not near((threes, twos), ((1 / 2, 1 / 2, 1 / 2), (3 / 4, 1, 6 / 7))):
        return
    # With every pair 10 times, or 120 times, the numbers are the same.
    some, many = (np.repeat((y_true, y_pred), times, axis=1) for times in (10, 120))
    with beyond_examples():
        require_numbers(np.ravel(scores_for(precision_recall_f1, *some, (2,))), twos, "prf.other_precision", {})

    def shares(*labels):
        return scores_for(precision_recall_f1, *labels, (2,))[:2]

    with told_if_wrapping(shares, (100 / 101, 100 / 101), wrapped=(0, 256)):
        require_numbers(np.ravel(scores_for(precision_recall_f1, *many, (2,))), twos, "prf.other_precision", {})
    # Labels of MNIST are uint8, which counts to 255 only.
    with told_as("labels.narrow"):
        narrow = scores_for(precision_recall_f1, *many.astype("uint8"), (2,))
        require_numbers(np.ravel(narrow), twos, "prf.other_precision", {})


def test_precision_and_recall(precision_recall_f1):
    """Seven sevens, six called seven, four of them rightly: precision 4/6, recall 4/7. So for 0 and other digits.
    7이 일곱 개, 7이라고 한 것이 여섯 개, 맞은 것이 네 개면 정밀도 4/6, 재현율 4/7입니다. 0과 다른 숫자도 같습니다."""
    precision, recall, f1 = scores_for(precision_recall_f1, Y_TRUE, Y_PRED, DIGITS)
    require_own_denominators(precision, recall, (PRECISION, RECALL))
    require_no_threshold(precision, recall, Y_TRUE, Y_PRED, DIGITS)
    if near(precision, NEXT_PRECISION) and near(recall, NEXT_RECALL):
        fail("prf.other_digit")
    if not near((precision, recall), (PRECISION, RECALL)):
        counts = four_counts(TP, TP + FP, TP + FN, COUNT)
        require_counts_in_place(precision, recall, counts)
        require_no_true_negatives(precision, recall, counts)
        require_parentheses(precision, recall, Y_TRUE, Y_PRED, DIGITS)
        require_one_digit(precision, recall, Y_TRUE, Y_PRED, DIGITS)
    require_own_counts((precision, recall, f1), TP, TP + FP, TP + FN)
    of_precision = wrong_shares(TP, FP, FN, HITS, COUNT)
    require_numbers(precision, PRECISION, "prf.other_precision", of_precision)
    of_recall = wrong_shares(TP, FN, FP, HITS, COUNT) | {"prf.specificity": [(14 / 16, 16 / 18, 19 / 20)]}
    require_numbers(recall, RECALL, "prf.other_recall", of_recall)
    # With zeros in place of the sevens, the numbers are the same.
    with_zeros = (np.where(some == 7, 0, some) for some in (Y_TRUE, Y_PRED))
    scores = scores_for(precision_recall_f1, *with_zeros, (0, 2, 3))
    require_from_zero(scores, 0, PRECISION, "prf.other_precision", of_precision)
    require_from_zero(scores, 1, RECALL, "prf.other_recall", of_recall)


def test_f1(precision_recall_f1):
    """F1 of the sevens is 2 · (4/6 · 4/7) / (4/6 + 4/7) = 8/13, with P + R in the denominator.
    7의 F1은 분모가 P + R인 2 · (4/6 · 4/7) / (4/6 + 4/7) = 8/13입니다."""
    scores = scores_for(precision_recall_f1, Y_TRUE, Y_PRED, DIGITS)
    require_f1(scores, (PRECISION, RECALL, F1), slide=(2, 2, 2))


def test_denominators_of_zero(precision_recall_f1):
    """A digit that never occurs, is never predicted or is never found has 0.0, not an error or nan.
    나오지 않거나 예측되지 않거나 하나도 맞히지 못한 숫자는 오류나 nan이 아니라 0.0입니다."""
    y_true, y_pred = np.array([3, 3, 1, 1, 8, 2]), np.array([3, 2, 1, 1, 3, 7])
    with told_if_right_elsewhere(precision_recall_f1, y_true, y_pred, {1: (1, 1), 3: (1 / 2, 1 / 2)}):
        require_zeros(scores_for(precision_recall_f1, y_true, y_pred, (8, 7, 9, 2)))


def test_leaves_the_labels_alone(precision_recall_f1):
    """The arrays that were given are not changed, whatever integers they hold.
    정수 dtype이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    require_unchanged(precision_recall_f1, [(*some, 7) for some in label_kinds(Y_TRUE, Y_PRED)])
