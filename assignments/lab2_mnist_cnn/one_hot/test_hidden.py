"""Hidden: random labels, few different digits and every integer dtype, so that a table of the public labels fails."""

import numpy as np

from autograder.student.checks.situations import situations
from autograder.student.checks.unchanged import label_kinds

from .judging import CONTROLS, require_one_hot, unless_single

SEED = 13
# What labels taken for numbers of rows give where these are large enough.
VAGUE = ("onehot.not_one_hot",)


def test_each_label_in_its_row(one_hot):
    """Every row marks its own label, in the labels' order.
    모든 줄이 자기 라벨을 순서대로 나타냅니다."""
    rng = np.random.default_rng(SEED)
    with situations(one_hot, VAGUE, CONTROLS):
        require_one_hot(one_hot, rng.integers(0, 10, 40), turned=True)


def test_few_different_digits(one_hot):
    """Labels in which many digits are absent work as well.
    여러 숫자가 빠진 라벨도 됩니다."""
    with situations(one_hot, VAGUE, CONTROLS):
        for labels in ([8, 3, 3, 8, 1], [7], [4, 4, 4], [0, 0]):
            with unless_single(one_hot, np.array(labels)):
                require_one_hot(one_hot, np.array(labels), turned=True)


def test_labels_as_mnist_gives_them(one_hot):
    """Integer labels of every dtype work, uint8 as MNIST gives them too.
    MNIST의 uint8을 포함해 어떤 정수형 라벨도 됩니다."""
    rng = np.random.default_rng(SEED)
    with situations(one_hot, VAGUE, CONTROLS):
        for (labels,) in label_kinds(rng.integers(1, 9, 12)):
            require_one_hot(one_hot, labels, turned=True)
