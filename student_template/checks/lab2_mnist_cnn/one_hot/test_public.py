import numpy as np

from autograder.checks import as_array, fail


def test_all_ten_digits(one_hot):
    """The labels 0 to 9 become the ten rows of the identity matrix.
    라벨 0–9는 단위행렬의 열 줄이 됩니다."""
    answer = as_array(one_hot(np.arange(10)))
    if answer.shape != (10, 10):
        fail("onehot.width", received=answer.shape)
    if not np.array_equal(np.sort(answer, axis=1), np.tile([0.0] * 9 + [1.0], (10, 1))):
        fail("onehot.not_one_hot")
    if not np.array_equal(answer.argmax(axis=1), np.arange(10)):
        fail("onehot.wrong_column")


def test_ten_wide_without_a_nine(one_hot):
    """Labels without a 9 give ten columns, too.
    9가 없는 라벨도 열 칸입니다."""
    answer = as_array(one_hot(np.array([2, 0, 5])))
    if answer.shape != (3, 10):
        fail("onehot.width", received=answer.shape)
