"""Public: small examples that meet the usual mistakes. Hidden checks ask with other labels, so that counting counts.
공개: 흔한 실수가 드러나는 작은 예예요. 숨은 검사는 예를 외운 답이 통과하지 않게 다른 라벨로 물어요.
"""

from functools import partial

import numpy as np

from autograder.student.checks.situations import Control, beyond_examples, situations, told_apart
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..judging import require_numbers, told_for_bytes, told_if_wrapping, wraps
from .judging import SIX_OF_NINE, fail_for_one_number, in_all, share_of, shares_of, wrong_comparisons

THREE_OF_SEVEN = (np.array([3, 8, 5, 9, 6, 0, 6]), np.array([5, 8, 3, 9, 9, 1, 6]))
FOUR_OF_FOUR = (np.array([2, 6, 2, 8]), np.array([2, 6, 2, 8]))
# What the usual mistakes give for the three.
MISTAKES = {
    "accuracy.count": [(6, 3, 4)],
    "accuracy.percent": [(66.6667, 42.8571, 100)],
    "accuracy.error_rate": [(3 / 9, 4 / 7, 0)],
    "accuracy.all_or_nothing": [(0, 0, 1)],
    "accuracy.first_left_out": [(5 / 9, 3 / 7, 3 / 4), (5 / 8, 3 / 6, 1)],
    "accuracy.last_left_out": [(6 / 9, 2 / 7, 3 / 4), (6 / 8, 2 / 6, 1)],
    "accuracy.first_only": [(1 / 9, 0, 1 / 4), (1, 0, 1)],
    "accuracy.last_only": [(0, 1 / 7, 1 / 4), (0, 1, 1)],
    "accuracy.never_beyond_one": [(1 / 9, 1 / 7, 1 / 4)],
    "accuracy.zero_left_out": [(5 / 9, 3 / 7, 1)],
    "accuracy.neighbours": [(7 / 9, 4 / 7, 1)],
    # The differences add up to 11, 8 and 0.
    "accuracy.distance": [
        *((1 - 11 / 9 / most, 1 - 8 / 7 / most, 1) for most in (9, 10, 1)),
        *((11 / 9 / most, 8 / 7 / most, 0) for most in (9, 10, 1)),
    ],
    "accuracy.sorted": [(8 / 9, 4 / 7, 1)],
    # The means over the digits of precision, of recall, and of recall where the digit occurs.
    "accuracy.average": [(5 / 8, 5 / 14, 1), (5 / 7, 5 / 12, 1)],
    # The numbers of right zeros and ones, by all and by labels and predictions that are both 0 or 1.
    "accuracy.two_classes": [(3 / 9, 0, 0), (1, 0, 0)],
    "accuracy.r_squared": [(21 / 72, 262 / 388, 1)],
    "accuracy.divisor": [(0.0006, 0.0003, 0.0004), (0.6, 0.3, 0.4), (0.06, 0.03, 0.04)],
    **in_all(wrong_comparisons, (SIX_OF_NINE, THREE_OF_SEVEN, FOUR_OF_FOUR)),
}

# Three kinds of digits occur on both sides, of 6 and 7 on one side and of 10 in all. Four predictions of nine occur
# among the labels, and five labels among the predictions. Seven pairs hold no 0.
OTHER_PLACES = np.array([3, 5, 5, 8, 0, 0, 2, 2, 9]), np.array([5, 5, 3, 1, 0, 4, 4, 6, 7])
CONTROLS = {
    "accuracy.kinds": [Control(OTHER_PLACES, np.array(share)) for share in (3 / 6, 3 / 7, 3 / 9, 3 / 10, 4 / 9, 5 / 9)],
    "accuracy.both_not_zero": [Control(OTHER_PLACES, np.array(7 / 9))],
}
# Of four labels, the right 0 and 1 are two; the other 1 counts, too, where every prediction above 0.5 becomes 1.
ABOVE_HALF = Control((np.array([1, 1, 0, 5]), np.array([7, 1, 0, 5])), np.array(3 / 4))
# The largest label and the largest prediction are the last ones, which are not equal.
LARGEST_LAST = Control(OTHER_PLACES, np.array(1))
# Sorted, two labels more are equal in the examples, as many as are no smaller. Here five labels of nine are no smaller.
NO_SMALLER = Control(OTHER_PLACES, np.array(5 / 9))


def test_share_of_right_predictions(accuracy):
    """Six right predictions of nine are an accuracy of 2/3, three of seven of 3/7, four of four of 1.
    아홉 개 중 여섯 개를 맞히면 정확도는 2/3, 일곱 개 중 세 개면 3/7, 네 개를 다 맞히면 1입니다."""
    shares = shares_of(accuracy, (SIX_OF_NINE, THREE_OF_SEVEN, FOUR_OF_FOUR))
    if len(set(shares)) == 1:
        fail_for_one_number(accuracy, shares)
    like_others = told_apart(
        {
            "accuracy.sorted": {"accuracy.one_sided": lambda: NO_SMALLER.holds(accuracy)},
            "accuracy.two_classes": {"accuracy.above_half": lambda: ABOVE_HALF.holds(accuracy)},
            "accuracy.last_only": {"accuracy.argmax_of_digits": lambda: LARGEST_LAST.holds(accuracy)},
        }
    )
    with situations(accuracy, ("accuracy.other_value",), CONTROLS), like_others:
        require_numbers(shares, (6 / 9, 3 / 7, 1), "accuracy.other_value", MISTAKES)
    # With every pair ten times, or a hundred times, the share is the same.
    some, many = ([np.repeat(pair, times, axis=1) for pair in (SIX_OF_NINE, THREE_OF_SEVEN)] for times in (10, 100))
    with beyond_examples():
        require_numbers(shares_of(accuracy, some), (6 / 9, 3 / 7), "accuracy.other_value", {})
    # 300 modulo 256 is 44.
    share = partial(share_of, accuracy), (1 / 3,), (0, 256 / 44)
    with told_if_wrapping(*share):
        require_numbers(shares_of(accuracy, many), (6 / 9, 3 / 7), "accuracy.other_value", {})
    # Labels of MNIST are uint8, which counts to 255 only.
    with told_for_bytes(lambda _: wraps(*share, "uint8")):
        narrow = [pair.astype("uint8") for pair in many]
        require_numbers(shares_of(accuracy, narrow), (6 / 9, 3 / 7), "accuracy.other_value", {})


def test_leaves_the_labels_alone(accuracy):
    """The arrays that were given are not changed, whatever integers they hold.
    정수 dtype이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    require_unchanged(accuracy, label_kinds(*SIX_OF_NINE))
