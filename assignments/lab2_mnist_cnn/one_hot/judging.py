"""Judge one-hot labels."""

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.situations import Control
from autograder.student.text import Text

# Labels that are numbers of rows, too.
SMALL = np.array([3, 0, 1, 2])
# Code -> what the mistake makes of them, where it raises an exception for larger ones.
CONTROLS = {
    "onehot.label_is_row": [
        Control((SMALL,), np.ones((4, 10))),
        Control((SMALL,), np.eye(4, 10)[np.argsort(SMALL)]),
    ],
}
FIRST, LAST = Text(ko="첫 번째", en="first"), Text(ko="마지막", en="last")


def require_one_hot(one_hot: Any, labels: np.ndarray, turned: bool = False) -> None:
    """Fail unless the answer is (n, 10) with a single 1 in each row, in the column of its label.

    Args:
        turned: (10, n) is taken, too. Another check refuses it.
    """
    answer = as_array(one_hot(labels))
    if np.array_equal(answer, np.eye(10)[labels].T):
        if turned:
            return
        fail("onehot.transposed", received=answer.shape)
    rows = len(answer) if answer.ndim == 2 else None
    # One label more, and as many rows.
    if rows not in (None, len(labels), 10) and as_array(one_hot(np.append(labels, labels[0]))).shape == answer.shape:
        fail("onehot.fixed_count", received=rows)
    require_ten_columns(one_hot, answer, labels)
    if code := _not_one_hot(answer, labels):
        if code == "onehot.every_row":
            _name_line_of_the_ones(one_hot)
        if code == "onehot.empty_rows":
            _name_empty_rows(one_hot, answer, labels)
        wrong = np.flatnonzero((answer != np.eye(10)[labels]).any(axis=1))
        others = answer[(answer != 0) & (answer != 1)]
        value = float(others[0]) if others.size else 0.0
        fail(code, count=len(labels), received=len(wrong), at=int(wrong[0]), value=value)
    columns = answer.argmax(axis=1)
    if not np.array_equal(columns, labels):
        _name_columns(one_hot, columns, labels)


def _name_columns(one_hot: Any, columns: np.ndarray, labels: np.ndarray) -> NoReturn:
    """Fail with the code of what chose these columns, which are not the labels."""
    mistakes = {
        "onehot.shifted": [(labels.astype(int) + step) % 10 for step in (1, -1)],
        "onehot.by_occurrence": [np.unique(labels, return_inverse=True)[1]],
        "onehot.sorted": [np.sort(labels)],
        "onehot.from_smallest": [labels - labels.min()],
        "onehot.row_number": [np.arange(len(labels))],
        "onehot.one_row": [np.full(len(labels), columns[0])],
    }
    fitting = [code for code, results in mistakes.items() if any(np.array_equal(columns, one) for one in results)]
    # Of labels that begin at 1, both give the same.
    if {"onehot.shifted", "onehot.from_smallest"} <= {*fitting} and _columns(one_hot, [4, 6]) == [0, 2]:
        fail("onehot.from_smallest")
    code = next(iter(fitting), "onehot.wrong_column")
    if code == "onehot.one_row":
        answers = [_columns(one_hot, given) for given in ([4, 7], [7, 4])]
        if answers == [[7, 7], [4, 4]]:
            _name_line_of_the_ones(one_hot)
        for place, same in ((FIRST, [[4, 4], [7, 7]]), (LAST, [[7, 7], [4, 4]])):
            if answers == same:
                fail("onehot.one_label", place=place)
    fail(code, label=labels[0], received=columns[0])


def _name_line_of_the_ones(one_hot: Any) -> None:
    """Fail if the line that puts in the 1 shows why all rows are the same.

    A label that no column belongs to raises an exception there.
    """
    try:
        one_hot(np.array([0, 12]))
    except StudentFailed as problem:
        index = _written_place(str(problem.facts.get("source", "")))
        rows = index.elts[0] if isinstance(index, ast.Tuple) and index.elts else None
        if isinstance(rows, ast.Slice) and not (rows.lower or rows.upper or rows.step):
            fail("onehot.colon")
        if index is not None and not isinstance(index, ast.Tuple | ast.Slice):
            fail("onehot.shared_row")


def _written_place(line: str) -> ast.expr | None:
    """The last index of what a line writes into; None where it writes into no place, or into one of a transpose."""
    try:
        [statement] = ast.parse(line).body
    # A line that is a part of a statement only.
    except (SyntaxError, ValueError):
        return None
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    place = targets[0]
    if not isinstance(place, ast.Subscript) or getattr(place.value, "attr", "") == "T":
        return None
    return place.slice


def _name_empty_rows(one_hot: Any, answer: np.ndarray, labels: np.ndarray) -> None:
    """Fail with words of its own where one digit, or one place among the labels, decides which rows hold no 1."""
    empty = np.flatnonzero(~answer.any(axis=1))
    if len(empty) == len(labels) and len({*labels}) > 1:
        fail("onehot.all_zero")
    up, down = (_empty_rows(one_hot, np.arange(10)[::step]) for step in (1, -1))
    if len(up) == 1 and down == [9 - up[0]] and np.array_equal(empty, np.flatnonzero(labels == up[0])):
        fail("onehot.digit_left_out", digit=up[0])
    for place, at, row in ((FIRST, 0, 0), (LAST, 9, len(labels) - 1)):
        if up == down == [at] and empty.tolist() == [row]:
            fail("onehot.label_left_out", place=place)


def _empty_rows(one_hot: Any, labels: np.ndarray) -> list[int]:
    """The rows without a 1; none where the answer is no table of ten columns."""
    try:
        answer = as_array(one_hot(labels), (len(labels), 10))
    except CheckFailed:
        return []
    return [int(row) for row in np.flatnonzero(~answer.any(axis=1))]


def _columns(one_hot: Any, labels: list[int]) -> list[int]:
    """In which columns the largest numbers of the rows stand; none where the answer is no table of ten columns."""
    try:
        answer = as_array(one_hot(np.array(labels)), (len(labels), 10))
    except CheckFailed:
        return []
    return [int(column) for column in answer.argmax(axis=1)]


def require_ten_columns(one_hot: Any, answer: np.ndarray, labels: np.ndarray) -> None:
    """Fail unless the answer is (n, 10) for labels of which some are absent, with a code for what decides its width."""
    if answer.shape == (len(labels), 10):
        return
    if answer.ndim != 2:
        code = "onehot.axes"
        # A single label gives no axis of its own, and several do.
        if len(labels) == 1 and answer.shape == (10,):
            code = "onehot.single_row"
        elif answer.ndim > 2:
            code = "onehot.axis_added"
        fail(code, received=answer.shape)
    if np.array_equal(answer, np.eye(10)):
        fail("onehot.row_number")
    if len(answer) == len(labels):
        widths = {"onehot.only_occurring": len(np.unique(labels)), "onehot.up_to_largest": int(labels.max()) + 1}
        # Three of these labels occur, and six columns end at the largest.
        wanted = {"onehot.only_occurring": (3, 3), "onehot.up_to_largest": (3, 6)}
        for code, width in widths.items():
            if width == answer.shape[1] and _shape(one_hot, [5, 1, 3]) == wanted[code]:
                fail(code, received=answer.shape)
    fail("onehot.width", received=answer.shape)


def _shape(one_hot: Any, labels: list[int]) -> tuple[int, ...]:
    try:
        return as_array(one_hot(np.array(labels))).shape
    except CheckFailed:
        return ()


@contextmanager
def unless_single(one_hot: Any, labels: np.ndarray) -> Iterator[None]:
    """Say of an exception in the block that it comes for a single label only, where that is so."""
    try:
        yield
    except StudentFailed as problem:
        if problem.code == "student.raised" and len(labels) == 1 and is_right_for(one_hot, np.repeat(labels, 2)):
            fail("onehot.single_raises")
        raise


def is_right_for(one_hot: Any, labels: np.ndarray) -> bool:
    """Whether the answer for these labels is right."""
    try:
        return np.array_equal(as_array(one_hot(labels)), np.eye(10)[labels])
    except CheckFailed:
        return False


def _not_one_hot(answer: np.ndarray, labels: np.ndarray) -> str | None:
    """The code of what is in the rows (n, 10) in place of a single 1 and zeros; None where each has one."""
    if np.array_equal(np.sort(answer, axis=1), np.tile([0.0] * 9 + [1.0], (len(labels), 1))):
        return None
    # Several wrong ways make zeros of the label 0.
    if not answer.any():
        return "onehot.empty_rows"
    truth, places, numbers = np.eye(10)[labels], np.arange(10), labels.astype(int)[:, None]
    digits = numbers >> places & 1
    mistakes = {
        "onehot.every_row": _in_every_row(labels),
        "onehot.first_only": np.where(np.arange(len(labels))[:, None], 0, truth),
        "onehot.label_as_value": truth * labels[:, None],
        "onehot.keeps_ones": np.maximum.accumulate(truth, axis=0),
        "onehot.reshaped": truth.T.reshape(truth.shape),
    }
    for code, result in mistakes.items():
        if np.array_equal(answer, result):
            return code
    if any(np.array_equal(answer, one) for one in (places <= numbers, places < numbers)):
        return "onehot.up_to_label"
    if any(np.array_equal(answer, one) for one in (digits, digits[:, ::-1])):
        return "onehot.binary"
    if not np.isin(answer, (0, 1)).all():
        return "onehot.other_numbers"
    return "onehot.empty_rows" if not answer.any(axis=1).all() and (answer <= truth).all() else "onehot.not_one_hot"


def _in_every_row(labels: np.ndarray) -> np.ndarray:
    """(n, 10) with the columns of all labels at 1 in each row."""
    return np.tile(np.isin(np.arange(10), labels).astype(float), (len(labels), 1))
