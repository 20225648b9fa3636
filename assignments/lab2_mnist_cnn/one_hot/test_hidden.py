import numpy as np

from autograder.student.checks import as_array
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..judging import require_one_hot

SEED = 13


def test_each_label_in_its_row(one_hot):
    """Every row marks its own label, in the labels' order.
    모든 줄이 자기 라벨을 순서대로 나타냅니다."""
    rng = np.random.default_rng(SEED)
    labels = rng.integers(0, 10, 40)
    require_one_hot(as_array(one_hot(labels)), labels)


def test_few_different_digits(one_hot):
    """Labels in which many digits are absent work as well.
    여러 숫자가 빠진 라벨도 됩니다."""
    for labels in ([8, 3, 3, 8, 1], [7], [4, 4, 4], [0, 0]):
        require_one_hot(as_array(one_hot(np.array(labels))), np.array(labels))


def test_labels_as_mnist_gives_them(one_hot):
    """Integer labels of every dtype, uint8 as MNIST gives them too, work and stay as they are.
    MNIST의 uint8을 포함해 어떤 정수형 라벨도 되고, 입력은 바뀌지 않습니다."""
    rng = np.random.default_rng(SEED)
    for (labels,) in label_kinds(rng.integers(1, 9, 12)):
        require_one_hot(as_array(one_hot(labels)), labels)
        require_unchanged(one_hot, [(labels,)])
