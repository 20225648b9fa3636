import numpy as np

from autograder.student.checks import as_number
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..expected import labels
from .expected import require_accuracy

OTHER = "accuracy.other_value"


def test_random_labels(accuracy):
    """Any number of labels and predictions works.
    라벨과 예측이 몇 개여도 됩니다."""
    for seed, count in ((1, 37), (2, 250), (3, 1)):
        y_true, y_pred = labels(seed, count)
        require_accuracy(accuracy(y_true, y_pred), y_true, y_pred)


def test_rare_digits_count_like_others(accuracy):
    """Every prediction counts the same, however rare its digit.
    드문 숫자의 예측도 똑같이 한 번으로 셉니다."""
    y_true = np.array([1] * 40 + [2] * 6 + [0] * 4)
    y_pred = np.where(np.arange(50) % 3 > 0, y_true, 1)
    require_accuracy(accuracy(y_true, y_pred), y_true, y_pred)


def test_right_in_place(accuracy):
    """A prediction is right only if it equals the label of the same place.
    예측은 같은 자리의 라벨과 같을 때만 맞은 것입니다."""
    # The same digits one place on, and digits that are next to the right one.
    shuffled = np.random.default_rng(51).permutation(np.repeat(np.arange(10), 5))
    near_by = np.arange(30) % 9
    for y_true, y_pred in ((shuffled, np.roll(shuffled, 1)), (near_by, near_by + (np.arange(30) % 4 < 3))):
        require_accuracy(accuracy(y_true, y_pred), y_true, y_pred)


def test_every_call_anew(accuracy):
    """Each call looks at its own labels only: all right is 1, all wrong is 0.
    부를 때마다 그 라벨만 봅니다: 모두 맞으면 1, 모두 틀리면 0입니다."""
    digits = np.arange(1, 9)
    pairs = [(digits, digits.copy()), (digits[:7], (digits[:7] + 4) % 10), (digits[2:], digits[2:].copy())]
    shares = [as_number(accuracy(*pair)) for pair in pairs]
    for share, pair in zip(shares, pairs, strict=True):
        require_accuracy(share, *pair, otherwise=OTHER if len(set(shares)) == 1 else "accuracy.remembers")


def test_leaves_the_labels_alone(accuracy):
    """The arrays that were given are not changed, whatever integers they hold.
    정수 dtype이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    require_unchanged(accuracy, label_kinds(*labels(5, 20)))
