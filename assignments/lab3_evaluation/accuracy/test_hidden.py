"""Other labels, so that only a function that counts passes: any number of them, rare digits, each call anew."""

import numpy as np

from ..expected import labels
from .expected import require_accuracy


def test_random_labels(accuracy):
    """Any number of labels and predictions works.
    라벨과 예측이 몇 개여도 됩니다."""
    require_accuracy(accuracy, *(labels(seed, count) for seed, count in ((1, 37), (2, 250), (3, 1))))


def test_rare_digits_count_like_others(accuracy):
    """Every prediction counts the same, however rare its digit.
    드문 숫자의 예측도 똑같이 한 번으로 셉니다."""
    y_true = np.array([1] * 40 + [2] * 6 + [0] * 4)
    y_pred = np.where(np.arange(2, 52) % 3 > 0, y_true, 1)
    require_accuracy(accuracy, (y_true, y_pred))


def test_right_in_place(accuracy):
    """A prediction is right only if it equals the label of the same place.
    예측은 같은 자리의 라벨과 같을 때만 맞은 것입니다."""
    # The same digits one place on, and digits that are next to the right one.
    shuffled = np.random.default_rng(51).permutation(np.repeat(np.arange(10), 5))
    near_by = np.arange(30) % 9
    require_accuracy(accuracy, (shuffled, np.roll(shuffled, 1)), (near_by, near_by + (np.arange(30) % 4 < 3)))


def test_every_call_anew(accuracy):
    """Each call looks at its own labels only: all right is 1, all wrong is 0.
    부를 때마다 그 라벨만 봅니다: 모두 맞으면 1, 모두 틀리면 0입니다."""
    digits = np.arange(1, 9)
    require_accuracy(accuracy, (digits, digits.copy()), (digits[:7], (digits[:7] + 4) % 10))
