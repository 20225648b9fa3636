import numpy as np

from autograder.student.checks import as_array, fail

from ..judging import require_one_hot


def test_all_ten_digits(one_hot):
    """Each of the labels 0 to 9 becomes a row with its own column at 1.
    라벨 0–9는 저마다 제 칸만 1인 줄이 됩니다."""
    labels = np.array([3, 0, 9, 1, 7, 4, 2, 8, 6, 5])
    require_one_hot(as_array(one_hot(labels)), labels)


def test_ten_wide_without_a_nine(one_hot):
    """Labels without a 9 give ten columns, too.
    9가 없는 라벨도 열 칸입니다."""
    answer = as_array(one_hot(np.array([2, 0, 5])))
    if answer.shape != (3, 10):
        fail("onehot.width", received=answer.shape)
