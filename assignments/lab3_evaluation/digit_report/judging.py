"""Read the rows of a report and judge their values, naming the usual mistakes."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_dict
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.measures import member, near
from autograder.student.checks.situations import told_apart

from ..judging import (
    four_counts,
    on_labels,
    require_counts_in_place,
    require_numbers,
    require_own_counts,
    wrong_f1s,
    wrong_shares,
)

# What the probe says of keys that are no digits.
OTHER_KEYS = {"by_name": "report.by_name", "with_words": "report.other_keys"}
NAMES = ("precision", "recall", "f1-score", "support")


def rows_of(
    probe: Any, y_true: np.ndarray, y_pred: np.ndarray, in_other_form: bool = False
) -> dict[int, dict[str, Any]]:
    """Digit -> the named values of its row, one dictionary where all rows are; fails if a digit has no row.

    Args:
        in_other_form: read the rows of other forms as well, such as of a list: only their values are judged then.
    """
    report = as_dict(on_labels(probe.look_up, y_true=y_true, y_pred=y_pred))
    if in_other_form and (other := as_dict(report.get("in_other_form"))):
        return {digit: as_dict(other.get(digit)) for digit in range(10)}
    if isinstance(report.get("answer"), str):
        fail("report.text")
    as_dict(report.get("answer"))
    rows = as_dict(report.get("rows"))
    for digit in range(10):
        if digit not in rows:
            named = next((code for flag, code in OTHER_KEYS.items() if report.get(flag) is True), "report.no_digit")
            fail(named, digit=digit)
    if report.get("shared") is True:
        return dict.fromkeys(range(10), as_dict(rows[9]))
    return {digit: as_dict(rows[digit]) for digit in range(10)}


def columns_of(rows: dict[int, dict[str, Any]], names: Sequence[str] = NAMES) -> dict[str, list[float]]:
    """Name -> the ten digits' values; fails if one is absent or no number, or all are in one dictionary."""
    if len({id(row) for row in rows.values()}) == 1:
        fail("report.shared_row")
    return {
        name: [member(row, name, "report.no_value", "report.not_a_number", digit=digit) for digit, row in rows.items()]
        for name in names
    }


def columns_in_any_form(probe: Any, y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, list[float]]:
    """``columns_of`` the report, in whatever form; without support where no row has it.

    The first two checks tell what is wrong with the form: right values in another one are not worth nothing.
    """
    rows = rows_of(probe, y_true, y_pred, in_other_form=True)
    return columns_of(rows, NAMES if any("support" in row for row in rows.values()) else NAMES[:3])


def columns_of_few(probe: Any, y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, list[float]]:
    """``columns_in_any_form`` where some digits are absent; fails if the function divides by 0."""
    try:
        return columns_in_any_form(probe, y_true, y_pred)
    except StudentFailed as problem:
        if problem.facts.get("type") == "ZeroDivisionError":
            fail("report.zero_division")
        raise


def told_by_source(probe: Any, y_true: np.ndarray, y_pred: np.ndarray) -> AbstractContextManager[None]:
    """Where the block fails for rounded values, say if they are read from text; of shares, if sums are exchanged."""

    def holds(question: Callable[..., Any]) -> bool:
        try:
            return question(y_true=y_true, y_pred=y_pred) is True
        except CheckFailed:
            return False

    return told_apart(
        {
            "answer.rounded": {"report.from_text": lambda: holds(probe.reads_text)},
            "report.fp_and_fn": {"report.sums_swapped": lambda: holds(probe.sums_along_axes)},
        }
    )


def require_few(
    have: dict[str, list[float]], want: Mapping[str, Sequence[float]], y_true: np.ndarray, y_pred: np.ndarray
) -> None:
    """Fail unless the columns ``have`` are those of ``want``, where some digits are absent."""
    want = {name: want[name] for name in have}
    if all(near(have[name], column) for name, column in want.items()):
        return
    for present in (np.union1d(y_true, y_pred), np.unique(y_true)):
        moved = {name: np.pad(np.asarray(column)[present], (0, 10 - len(present))) for name, column in want.items()}
        if all(near(have[name], column) for name, column in moved.items()):
            fail("report.position_as_digit")
    elsewhere = [np.asarray(have[name])[np.asarray(column) != 0] for name, column in want.items()]
    right = [np.asarray(column)[np.asarray(column) != 0] for column in want.values()]
    only_zeros = near(have.get("support", 0), want.get("support", 0)) and all(map(near, elsewhere, right))
    fail("report.zero_denominator" if only_zeros else "report.absent_digits")


def require_columns(
    columns: dict[str, list[float]],
    want: dict[str, np.ndarray],
    counts: dict[str, np.ndarray],
    names: Sequence[str] = NAMES,
) -> None:
    """Fail unless the columns of these names are those of ``want``.

    Args:
        columns: name -> the ten digits' values.
        want: name -> the ten right values.
        counts: how often each digit is predicted, and how often it is found.
    """
    have, support = {name: columns[name] for name in names if name in columns}, columns.get("support", [0])
    if not have:
        fail("report.no_value", name=names[0], digit=0)
    if "precision" in have and near(have["precision"], want["recall"]) and near(have["recall"], want["precision"]):
        fail("report.swapped" if near(support, counts["predicted"]) else "report.fp_and_fn")
    if all(near(column, np.full(10, want[name][9])) for name, column in have.items()):
        fail("report.last_row")
    running = _running(want["support"], **counts)
    # The support may be counted by itself.
    if all(near(column, running[name]) for name, column in have.items() if name != "support" or len(have) == 1):
        fail("report.runs_on")
    if any(name != "support" and not near(column, want[name]) for name, column in have.items()):
        if _is_zero_uncounted(columns, want):
            fail("report.zero_is_nothing")
        shares = [columns[name] for name in NAMES[:3]]
        actual = np.asarray(want["support"])
        require_counts_in_place(*shares[:2], four_counts(**counts, actual=actual, count=actual.sum()))
        require_own_counts(shares, actual=actual, **counts)
    for name, column in have.items():
        copied = [other for other in NAMES if near(column, want[other])]
        if copied and not near(column, want[name]):
            fail("report.copied", name=name, other=copied[0])
        mistakes = {
            "report.percent": [100 * want[name]],
            # Rows of zeros alone have words of their own.
            "report.same_row": [np.full(10, column[0])] if np.any([*columns.values()]) else [],
            **_wrong_values(name, want, **counts),
        }
        if name == "f1-score":
            mistakes = {"report.slide_f1": [np.full(10, 2)], **mistakes}
        if name == "support":
            mistakes = {
                "report.support_of_predictions": [counts["predicted"]],
                "report.support_of_hits": [counts["found"]],
                "report.support_share": [want[name] / np.sum(want[name]), 100 * want[name] / np.sum(want[name])],
                **mistakes,
            }
        require_numbers(column, want[name], "report.other_value", mistakes, name=name)


def _is_zero_uncounted(columns: dict[str, list[float]], want: Mapping[str, np.ndarray]) -> bool:
    """Whether all shares of the digit 0 are 0, wrongly, and those of the other digits are right."""
    return all(near(columns[name][1:], want[name][1:]) and columns[name][0] == 0 != want[name][0] for name in NAMES[:3])


def _running(support: np.ndarray, predicted: np.ndarray, found: np.ndarray) -> dict[str, np.ndarray]:
    """The columns where each digit also has the counts of the digits before it."""
    support, predicted, found = (np.cumsum(each) for each in (support, predicted, found))
    with np.errstate(divide="ignore", invalid="ignore"):
        # F1 is 2·TP / (2·TP + FP + FN), too.
        shares = found / predicted, found / support, 2 * found / (predicted + support)
    return dict(zip(NAMES, (*map(np.nan_to_num, shares), support), strict=True))


def _wrong_values(
    name: str, want: dict[str, np.ndarray], predicted: np.ndarray, found: np.ndarray
) -> dict[str, list[np.ndarray]]:
    """What mistakes in the formulas give for the precision, the recall or F1 of ten digits."""
    support = np.asarray(want["support"])
    beside, missed, of_all = predicted - found, support - found, (found.sum(), support.sum())
    if name == "precision":
        return wrong_shares(found, beside, missed, *of_all)
    if name == "recall":
        return wrong_shares(found, missed, beside, *of_all)
    return wrong_f1s(want["precision"], want["recall"]) if name == "f1-score" else {}
