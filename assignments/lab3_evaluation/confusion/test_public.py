import numpy as np

from autograder.student.checks import as_array, fail

from ..judging import require_confusion

Y_TRUE = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 2])
Y_PRED = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 4, 4, 2])
MATRIX = np.array(
    [
        [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 2, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
        [0, 0, 0, 0, 3, 0, 0, 0, 0, 1],
    ]
)


def test_ten_rows_and_columns(confusion):
    """The matrix is (10, 10) for labels with all ten digits, and another one for other predictions.
    열 개의 숫자가 모두 있는 라벨에서 행렬은 (10, 10)이고, 예측이 다르면 행렬도 다릅니다."""
    digits = np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 0])
    answers = [as_array(confusion(digits, predicted)) for predicted in (digits[::-1].copy(), digits.copy())]
    for answer in answers:
        if answer.shape != (10, 10):
            fail("confusion.shape", received=answer.shape)
    if np.array_equal(*answers):
        fail("confusion.same_matrix")


def test_rows_are_actual(confusion):
    """Three nines taken for fours are counted in row 9, column 4.
    9를 4로 세 번 예측하면 9행 4열이 3입니다."""
    require_confusion(confusion(Y_TRUE, Y_PRED), MATRIX)
