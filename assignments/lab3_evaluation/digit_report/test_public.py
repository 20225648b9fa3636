"""Public: a report of all ten digits and one of few digits. Hidden checks ask for reports of other labels.
공개: 숫자가 모두 있는 예와 몇 개만 있는 예예요. 숨은 검사는 다른 라벨로 리포트를 물어요.
"""

from functools import partial

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.situations import beyond_examples
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..judging import told_for_bytes, told_if_wrapping, wraps
from .judging import (
    columns_in_any_form,
    columns_of,
    columns_of_few,
    require_columns,
    require_few,
    rows_of,
    told_by_source,
)

Y_TRUE = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1, 7, 9])
Y_PRED = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 7, 5, 9, 3, 6, 9, 3, 4, 1, 7, 2, 4])
COLUMNS = {
    "precision": np.array([1, 1, 1 / 2, 1 / 3, 1 / 3, 1 / 2, 1, 1 / 3, 1, 1 / 3]),
    "recall": np.array([1, 3 / 4, 1 / 2, 1 / 2, 1 / 2, 1 / 2, 1, 1 / 3, 1 / 2, 1 / 3]),
    "f1-score": np.array([1, 6 / 7, 1 / 2, 2 / 5, 2 / 5, 1 / 2, 1, 1 / 3, 2 / 3, 1 / 3]),
    "support": np.array([2, 4, 2, 2, 2, 2, 2, 3, 2, 3]),
}
COUNTS = {"predicted": np.array([2, 3, 2, 3, 3, 2, 2, 3, 1, 3]), "found": np.array([2, 3, 1, 1, 1, 1, 2, 1, 1, 1])}
# 4 is never predicted, 7 is only predicted.
FEW_TRUE, FEW_PRED = np.array([3, 3, 3, 1, 1, 4, 8, 8]), np.array([3, 3, 8, 1, 7, 3, 8, 8])
COLUMNS_OF_FEW = {
    "precision": [0, 1, 0, 2 / 3, 0, 0, 0, 0, 2 / 3, 0],
    "recall": [0, 1 / 2, 0, 2 / 3, 0, 0, 0, 0, 1, 0],
    "f1-score": [0, 2 / 3, 0, 2 / 3, 0, 0, 0, 0, 4 / 5, 0],
    "support": [0, 2, 0, 3, 1, 0, 0, 0, 2, 0],
}


def test_a_row_for_each_digit(probe):
    """The report is a dictionary with a row for each of the ten digits, and another one for other predictions.
    리포트는 숫자 열 개마다 줄이 있는 딕셔너리이고, 예측이 다르면 리포트도 다릅니다."""
    rows, others = rows_of(probe, Y_TRUE, Y_PRED), rows_of(probe, Y_TRUE, Y_TRUE.copy())
    # Rows without any of the four names have words of their own in the next check.
    if any(rows.values()) and repr(rows) == repr(others):
        fail("report.same_report")


def test_four_values_a_row(probe):
    """Each row has the numbers precision, recall, f1-score and support.
    줄마다 precision, recall, f1-score, support 숫자가 있습니다."""
    columns_of(rows_of(probe, Y_TRUE, Y_PRED))


def test_values_of_every_digit(probe):
    """The values of every digit are right: for a 1, found three times of four, the recall is 3/4.
    모든 숫자의 값이 맞습니다: 네 번 중 세 번 찾은 1의 재현율은 3/4입니다."""
    with told_by_source(probe, Y_TRUE, Y_PRED):
        require_columns(columns_in_any_form(probe, Y_TRUE, Y_PRED), COLUMNS, COUNTS)
    # With every pair 10 times, or 150 times, support grows and the shares stay.
    some, many = (np.repeat((Y_TRUE, Y_PRED), times, axis=1) for times in (10, 150))
    with beyond_examples():
        require_columns(columns_in_any_form(probe, *some), {**COLUMNS, "support": 10 * COLUMNS["support"]}, COUNTS)
    wanted = {**COLUMNS, "support": 150 * COLUMNS["support"]}
    # 257 modulo 256 is 1.
    row_of_two = partial(_row_of_two, probe), (100 / 101, 100 / 101, 101), (0, 1, 256)
    with told_if_wrapping(*row_of_two):
        require_columns(columns_in_any_form(probe, *many), wanted, {name: 150 * each for name, each in COUNTS.items()})
    # Labels of MNIST are uint8, which counts to 255 only.
    with told_for_bytes(lambda _: wraps(*row_of_two, "uint8")):
        require_columns(columns_in_any_form(probe, *many.astype("uint8")), wanted, COUNTS)


def test_digits_that_are_absent(probe):
    """Digits that do not occur or are never predicted have a row as well, with zeros.
    나오지 않거나 예측되지 않은 숫자에도 0이 든 줄이 있습니다."""
    require_few(columns_of_few(probe, FEW_TRUE, FEW_PRED), COLUMNS_OF_FEW, FEW_TRUE, FEW_PRED)


def test_leaves_the_labels_alone(digit_report):
    """The arrays that were given are not changed, whatever integers they hold.
    정수 dtype이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    require_unchanged(digit_report, label_kinds(Y_TRUE, Y_PRED))


def _row_of_two(probe, y_true, y_pred):
    columns = columns_in_any_form(probe, y_true, y_pred)
    return [columns.get(name, [0] * 10)[2] for name in ("precision", "recall", "support")]
