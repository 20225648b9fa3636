"""Deadlines and extensions as an instructor writes them: CSV files, and ``--deadline LAB=TIME``."""

import difflib
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.grading.due import Extension, Term
from autograder.grading.late import Due
from autograder.intake.choose import lab_in
from autograder.intake.names import key
from autograder.intake.people import People
from autograder.intake.roster import NAMING, fields_of, listed_from
from autograder.intake.tables import Line, read_lines
from autograder.intake.times import parse_time
from autograder.student.course.deadline import EXAMPLE, read_rule
from autograder.student.text import UsageError

DEADLINES = "lab,deadline,percent_a_day,grace_hours,cutoff_days"
EXTENSIONS = "student,lab,deadline,why"
RULE = ("points_a_day", "percent_a_day", "zero", "grace_hours", "cutoff_days")
# Header, as `key` makes it -> column.
NAMES = {key(name): name for name in ("lab", "deadline", "why", *RULE)} | {
    "실습": "lab",
    "마감": "deadline",
    "새마감": "deadline",
    "newdeadline": "deadline",
    "reason": "why",
    "사유": "why",
    "이유": "why",
}
NONE = {"none", "없음"}
ALL = {"all", "전체", "모두"}
YES, NO = {"true", "yes", "1", "예"}, {"false", "no", "0", "아니요", ""}
HOURS = re.compile(r"\+\s*(\d{1,5}(?:\.\d+)?)\s*(?:h|hours?|시간)?")


def read_deadlines(path: Path, labs: Sequence[str]) -> dict[str, Term]:
    """Lab -> what the rows of a CSV file say; a row without any rule leaves the course's.

    Raises:
        UsageError: if a column, lab, time or value is none, or a lab is there twice.
    """
    header, lines = read_lines(path, DEADLINES)
    columns = _columns(path, header, ("lab", "deadline"), ("lab", "deadline", *RULE), DEADLINES)
    found: dict[str, Term] = {}
    for line in lines:
        cells = {name: line.cells[at] for name, at in columns.items()}
        lab = _lab(cells["lab"], line.where, labs)
        if lab in found:
            raise UsageError(f"{line.where} names {lab} again. Leave one row for each lab.")
        table = {name: value for name in RULE if (value := _value(name, cells.get(name, ""), line.where)) is not None}
        found[lab] = Term(_deadline(cells["deadline"], line.where), read_rule(table, line.where) if table else None)
    return found


def read_options(texts: Sequence[str], labs: Sequence[str]) -> dict[str, Term]:
    """Lab -> what ``LAB=TIME`` says, each with the course's rule; ``LAB=none`` for no deadline.

    Raises:
        UsageError: if a lab or time is none, or a lab is there twice.
    """
    found: dict[str, Term] = {}
    for text in texts:
        name, _, time = text.partition("=")
        where = f"--deadline {text}"
        lab = _lab(name.strip(), where, labs)
        if lab in found:
            raise UsageError(f"{where} names {lab} again. Leave one for each lab.")
        found[lab] = Term(_deadline(time.strip(), where))
    return found


def read_extension_table(path: Path, labs: Sequence[str], people: People, due: Mapping[str, Due]) -> list[Extension]:
    """The rows of a CSV file: student, lab or ``all``, a new deadline or ``+48`` hours, and why.

    Args:
        people: who may be named.
        due: the deadlines of the class, as far as there are any.

    Raises:
        UsageError: if a column, student, lab or time is none, a student and lab is there twice, or a new deadline is
            before the class's.
    """
    header, lines = read_lines(path, EXTENSIONS)
    fields = fields_of(header)
    own = [cell for cell, field in zip(header, fields, strict=True) if not field]
    columns = _columns(path, own, ("lab", "deadline", "why"), ("lab", "deadline", "why"), EXTENSIONS)
    if not NAMING.intersection(fields):
        raise UsageError(f"{path} has no column that names students. Begin it with a line such as: {EXTENSIONS}")
    found: list[Extension] = []
    rows: dict[tuple[str, str], str] = {}
    for line in lines:
        cells = {name: line.cells[header.index(own[at])] for name, at in columns.items()}
        student = _student(line, fields, people)
        lab = "" if cells["lab"].casefold() in ALL else _lab(cells["lab"], line.where, labs)
        if (student, lab) in rows:
            raise UsageError(
                f"{line.where} gives {student} {lab or 'all'} again, as {rows[student, lab]} does. Leave one."
            )
        rows[student, lab] = line.where.rpartition(", ")[2]
        if not cells["why"]:
            raise UsageError(f"{line.where} says not why. Write the reason, which the student reads.")
        hours = HOURS.fullmatch(cells["deadline"])
        deadline = None if hours else _deadline(cells["deadline"], line.where)
        if deadline is None and not hours:
            raise UsageError(f"{line.where} gives no deadline. Write a time such as {EXAMPLE}, or +48 for hours.")
        if deadline and lab in due and deadline < due[lab].deadline:
            raise UsageError(
                f"{line.where}: {cells['deadline']} is before the deadline of {lab}, "
                f"{due[lab].deadline.isoformat()}. Write a later time, or +48 for hours."
            )
        found.append(Extension(student, lab, deadline, float(hours[1]) if hours else 0.0, cells["why"]))
    return found


def _columns(
    path: Path, header: Sequence[str], needed: Sequence[str], known: Sequence[str], example: str
) -> dict[str, int]:
    """Column -> its place in a header."""
    found: dict[str, int] = {}
    for at, cell in enumerate(header):
        name = NAMES.get(key(cell), "")
        if name not in known:
            near = difflib.get_close_matches(cell, known, 1)
            cure = f"Did you mean {near[0]}?" if near else f"Known here: {', '.join(known)}."
            raise UsageError(f"{path} has an unknown column {cell!r}. {cure}")
        if name in found:
            raise UsageError(f"{path} has the column {name} twice. Leave one.")
        found[name] = at
    for name in needed:
        if name not in found:
            raise UsageError(f"{path} has no column {name}. Begin it with a line such as: {example}")
    return found


def _lab(name: str, where: str, labs: Sequence[str]) -> str:
    found = lab_in(name, labs)
    if not found:
        near = difflib.get_close_matches(name, labs, 1)
        cure = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(labs)}."
        raise UsageError(f"{where}: no lab is called {name or 'nothing'}. {cure}")
    return found


def _deadline(text: str, where: str) -> datetime | None:
    if text.casefold() in NONE:
        return None
    at = parse_time(text)
    if at is None or at.tzinfo is None:
        what = "no time" if at is None else "a time without its offset from UTC"
        raise UsageError(f"{where}: {text!r} is {what}. Write it such as {EXAMPLE}.")
    return at


def _value(name: str, text: str, where: str) -> Any:
    """A cell of a rule as ``read_rule`` takes it; None for a blank one."""
    if name == "zero":
        if text.casefold() not in YES | NO:
            raise UsageError(f"{where}: {text!r} is no value for zero. Write yes or no.")
        return True if text.casefold() in YES else None
    if not text:
        return None
    try:
        return int(text) if name == "cutoff_days" else float(text)
    except ValueError:
        raise UsageError(f"{where}: {text!r} is no number for {name}. Write one such as 10.") from None


def _student(line: Line, fields: Sequence[str], people: People) -> str:
    listed = listed_from(fields, line.cells)
    found = people.find(listed.keys)
    called = listed.id or listed.name or "nobody"
    if len(found) > 1:
        raise UsageError(f"{line.where}: {called} may be {' or '.join(sorted(found))}. Add a column with the number.")
    if not found:
        near = [next(iter(people.index[one])) for one in difflib.get_close_matches(key(called), people.index, 1)]
        cure = f"Did you mean {near[0]}?" if near else "Mend the name or number, or give --roster."
        raise UsageError(f"{line.where}: no student is called {called}. {cure}")
    return next(iter(found))
