import numpy as np

from autograder.student.checks import as_dict, fail
from autograder.student.checks.measures import member

Y_TRUE = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1, 7, 9])
Y_PRED = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 7, 5, 9, 3, 6, 9, 3, 4, 1, 7, 2, 4])


def test_a_row_for_each_digit(probe):
    """The report is a dictionary with a row for each of the ten digits, and another one for other predictions.
    리포트는 숫자 열 개마다 줄이 있는 딕셔너리이고, 예측이 다르면 리포트도 다릅니다."""
    report, rows = _report(probe)
    for digit in range(10):
        if digit not in rows:
            fail("report.by_name" if report.get("by_name") is True else "report.no_digit", digit=digit)
    _require_another(probe, rows)


def test_four_values_a_row(probe):
    """Each row has the numbers precision, recall, f1-score and support.
    줄마다 precision, recall, f1-score, support 숫자가 있습니다."""
    report, rows = _report(probe)
    if not rows:
        fail("report.by_name" if report.get("by_name") is True else "report.no_digit", digit=0)
    for digit, row in rows.items():
        for name in ("precision", "recall", "f1-score", "support"):
            member(as_dict(row), name, "report.no_value", "report.not_a_number", digit=digit)
    _require_another(probe, rows)


def _report(probe, y_pred=Y_PRED):
    report = as_dict(probe.look_up(y_true=Y_TRUE, y_pred=y_pred))
    as_dict(report.get("answer"))
    return report, as_dict(report.get("rows"))


def _require_another(probe, rows):
    """Fail if the predictions make no difference to the rows, as with fixed values."""
    others = _report(probe, Y_TRUE.copy())[1]
    if repr(others) == repr(rows):
        fail("report.same_report")
