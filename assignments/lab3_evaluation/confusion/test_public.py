"""Public: examples with few digits, absent digits and a large count. Hidden checks count other labels.
공개: 적은 숫자, 없는 숫자, 큰 개수가 있는 예예요. 숨은 검사는 다른 라벨을 세어요.
"""

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.situations import beyond_examples
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..judging import on_labels
from .judging import (
    fail_for_memory,
    fail_for_shape,
    fail_for_surplus,
    matrix_told_for_bytes,
    require_confusion,
    told_if_picked,
)

# 0, 1 and 5 are absent, and 8 is only predicted; 300 nines are taken for fours.
Y_TRUE = np.array([2, 3, 3, 4, 6, 7, 7, 6, *[9] * 301, 2])
Y_PRED = np.array([2, 3, 8, 4, 6, 7, 2, 6, *[4] * 300, 9, 2])
MATRIX = np.array(
    [
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 2, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 1, 0, 0, 0, 0, 1, 0],
        [0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 2, 0, 0, 0],
        [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 300, 0, 0, 0, 0, 1],
    ]
)

# Six labels with two sets of predictions, which give these cells, each written as row and column.
SIX = np.array([3, 1, 4, 1, 5, 2])
PREDICTIONS = np.array([[2, 5, 1, 4, 1, 3], [3, 0, 2, 1, 2, 1]])
CELLS = [[32, 15, 41, 14, 51, 23], [33, 10, 42, 11, 52, 21]]
MATRICES = [np.isin(np.arange(100), cells).astype(int).reshape(10, 10) for cells in CELLS]


def test_ten_rows_and_columns(confusion):
    """The matrix is (10, 10) also for labels with few digits, and another one for other predictions.
    라벨에 숫자가 몇 개뿐이어도 행렬은 (10, 10)이고, 예측이 다르면 행렬도 다릅니다."""
    answers = [as_array(on_labels(confusion, SIX, predicted)) for predicted in PREDICTIONS]
    for answer, matrix in zip(answers, MATRICES, strict=True):
        if answer.shape != (10, 10):
            fail_for_shape(answer.shape, matrix)
    if np.array_equal(*answers):
        fail("confusion.same_matrix" if np.any(answers) else "confusion.empty")
    # The rows of [[0] * 10] * 10 are all the same, and have words of their own in the next check.
    if answers[1].sum() > len(SIX) and np.ptp(answers[1], axis=0).any():
        if answers[1].sum() == answers[0].sum() + len(SIX):
            fail_for_memory(confusion, SIX, PREDICTIONS[1])
        fail_for_surplus(answers[1], MATRICES[1])


def test_rows_are_actual(confusion):
    """Three hundred nines taken for fours are counted in row 9, column 4.
    9를 4로 300번 예측하면 9행 4열이 300입니다."""
    with told_if_picked(confusion):
        require_confusion(confusion(Y_TRUE, Y_PRED), MATRIX)
    # Labels of MNIST are uint8: counts may not be kept in their dtype.
    with matrix_told_for_bytes():
        require_confusion(confusion(Y_TRUE.astype("uint8"), Y_PRED.astype("uint8")), MATRIX)
    # With every pair twice, the counts double.
    with beyond_examples():
        require_confusion(confusion(np.repeat(Y_TRUE, 2), np.repeat(Y_PRED, 2)), 2 * MATRIX)


def test_leaves_the_labels_alone(confusion):
    """The arrays that were given are not changed, whatever integers they hold.
    정수 dtype이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    require_unchanged(confusion, label_kinds(Y_TRUE[:9], Y_PRED[:9]))
