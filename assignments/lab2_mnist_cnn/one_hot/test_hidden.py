import numpy as np

from autograder.checks import as_array, fail

SEED = 13


def test_each_label_in_its_row(one_hot):
    """Every row marks its own label, in the labels' order.
    모든 줄이 자기 라벨을 순서대로 나타냅니다."""
    rng = np.random.default_rng(SEED)
    labels = rng.integers(0, 10, 40)
    _judge(as_array(one_hot(labels)), labels)


def test_few_different_digits(one_hot):
    """Labels in which many digits are absent work as well.
    여러 숫자가 빠진 라벨도 됩니다."""
    for labels in ([8, 3, 3, 8, 1], [7], [4, 4, 4], [0, 0]):
        _judge(as_array(one_hot(np.array(labels))), np.array(labels))


def test_labels_as_mnist_gives_them(one_hot):
    """uint8 labels, as MNIST gives them, work and stay as they are.
    MNIST의 uint8 라벨도 되고, 입력은 바뀌지 않습니다."""
    rng = np.random.default_rng(SEED)
    labels = rng.integers(1, 9, 12).astype("uint8")
    _judge(as_array(one_hot(labels)), labels)
    if one_hot.changes(labels):
        fail("answer.changed_argument")


def _judge(answer, labels):
    if answer.shape != (len(labels), 10):
        fail("onehot.width", received=answer.shape)
    if not np.array_equal(np.sort(answer, axis=1), np.tile([0.0] * 9 + [1.0], (len(labels), 1))):
        fail("onehot.not_one_hot")
    if not np.array_equal(answer.argmax(axis=1), labels):
        fail("onehot.wrong_column")
