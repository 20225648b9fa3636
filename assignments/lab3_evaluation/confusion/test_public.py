import numpy as np

from autograder.checks import as_array, fail
from autograder.checks.measures import labels, require_confusion


def test_ten_rows_and_columns(confusion):
    """The matrix is (10, 10) for labels with all ten digits.
    열 개의 숫자가 모두 있는 라벨에서 행렬은 (10, 10)입니다."""
    answer = as_array(confusion(*labels(61, 200)))
    if answer.shape != (10, 10):
        fail("confusion.shape", received=answer.shape)


def test_rows_are_actual(confusion):
    """Three nines taken for fours are counted in row 9, column 4.
    9를 4로 세 번 예측하면 9행 4열이 3입니다."""
    digits = np.arange(10)
    y_true, y_pred = np.concatenate([digits, [9, 9, 9, 2]]), np.concatenate([digits, [4, 4, 4, 2]])
    require_confusion(confusion(y_true, y_pred), y_true, y_pred)
