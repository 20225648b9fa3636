"""Deadlines and extensions as an instructor writes them: CSV files, and ``--deadline LAB=TIME``."""

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.grading.due import Extension, Term
from autograder.grading.late import Due
from autograder.intake.cells import FilledRow, read_filled
from autograder.intake.choose import lab_in
from autograder.intake.names import key
from autograder.intake.people import People
from autograder.intake.roster import COLUMNS, listed_from
from autograder.intake.times import NO_OFFSET, NO_TIME, parse_time
from autograder.student.course.deadline import EXAMPLE, read_rule
from autograder.student.text import Text, UsageError, did_you_mean, there_are

RULE = ("points_a_day", "percent_a_day", "zero", "grace_hours", "cutoff_days")
LAB, DEADLINE = ("실습", "assignment"), ("마감", "새 마감", "new deadline")
WHY = ("이유", "사유", "reason")
DEADLINES: dict[str, Sequence[str]] = {"lab": LAB, "deadline": DEADLINE, **dict.fromkeys(RULE, ())}
# Students are named as in a roster.
NAMES = {field: words.split() for field, words in COLUMNS.items()}
EXTENSIONS: dict[str, Sequence[str]] = {**NAMES, "lab": LAB, "deadline": DEADLINE, "why": WHY}
NONE = {"none", "없음"}
ALL = {"all", "전체", "모두"}
YES, NO = {"true", "yes", "1", "예"}, {"false", "no", "0", "아니요", ""}
HOURS = re.compile(r"\+\s*(\d{1,5}(?:\.\d+)?)\s*(?:h|hours?|시간)?")


def read_deadlines(path: Path, labs: Sequence[str]) -> dict[str, Term]:
    """Lab -> what the rows of a CSV file say; a row without any rule leaves the course's.

    Raises:
        UsageError: if a column, lab, time or value is none, or a lab is there twice.
    """
    found: dict[str, Term] = {}
    for row in read_filled(path, DEADLINES, ("lab", "deadline"), closed=True):
        lab = _lab(row.cells["lab"], row.wrong, labs)
        if lab in found:
            raise row.wrong(
                f"{lab}이(가) 위의 행에 이미 있어요. 실습마다 한 행만 남기세요.",
                f"{lab} stands in a row above already. Leave one row for each lab.",
            )
        table = {name: value for name in RULE if (value := _value(row, name)) is not None}
        rule = read_rule(table, f"{path}, row {row.number}") if table else None
        found[lab] = Term(_deadline(row.cells["deadline"], row.wrong), rule)
    if not found:
        raise UsageError(
            f"{path}에 행이 없어요. 실습마다 한 줄씩 lab, deadline과 감점 규칙의 열을 적으세요.",
            f"{path} has no rows. Add a line for each lab: lab, deadline, and the columns of a rule.",
        )
    return found


def read_options(texts: Sequence[str], labs: Sequence[str]) -> dict[str, Term]:
    """Lab -> what ``LAB=TIME`` says, each with the course's rule; ``LAB=none`` for no deadline.

    Raises:
        UsageError: if a lab or time is none, or a lab is there twice.
    """
    found: dict[str, Term] = {}
    for text in texts:

        def wrong(ko: str, en: str, text: str = text) -> UsageError:
            return UsageError(f"--deadline {text}: {ko}", f"--deadline {text}: {en}")

        name, _, time = text.partition("=")
        lab = _lab(name.strip(), wrong, labs)
        if lab in found:
            raise wrong(
                f"{lab}이(가) 이미 있어요. 실습마다 하나만 남기세요.",
                f"{lab} is there already. Leave one for each lab.",
            )
        found[lab] = Term(_deadline(time.strip(), wrong))
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
    found: list[Extension] = []
    rows: dict[tuple[str, str], int] = {}
    for row in read_filled(path, EXTENSIONS, ("lab", "deadline", "why"), closed=True):
        student = _student(row, people)
        lab = "" if row.cells["lab"].casefold() in ALL else _lab(row.cells["lab"], row.wrong, labs)
        if (student, lab) in rows:
            raise row.wrong(
                f"{student}의 {lab or 'all'}이(가) 이미 {rows[student, lab]}행에 있어요. 한 행만 남기세요.",
                f"{student} and {lab or 'all'} stand in row {rows[student, lab]} already. Leave one row.",
            )
        rows[student, lab] = row.number
        found.append(_extension(row, student, lab, due))
    if not found:
        raise UsageError(
            f"{path}에 행이 없어요. 연장마다 한 줄씩 student, lab, deadline, why를 적으세요.",
            f"{path} has no rows. Add a line for each extension: student, lab, deadline, why.",
        )
    return found


def _extension(row: FilledRow, student: str, lab: str, due: Mapping[str, Due]) -> Extension:
    text, why = row.cells["deadline"], " ".join(row.cells["why"].split())
    if not why:
        raise row.wrong(
            "이유가 없어요. 학생이 읽을 이유를 적으세요.", "the reason is missing. Say why: the student reads it."
        )
    if hours := HOURS.fullmatch(text):
        return Extension(student, lab, None, float(hours[1]), why)
    deadline = _deadline(text, row.wrong)
    if deadline is None:
        raise row.wrong(
            f"마감 시각이 없어요. {EXAMPLE} 같은 시각을 적거나, 시간으로 +48처럼 적으세요.",
            f"there is no deadline. Write a time such as {EXAMPLE}, or +48 for hours.",
        )
    if lab in due and deadline < due[lab].deadline:
        raise row.wrong(
            f"{text}은(는) {lab}의 마감 {due[lab].deadline.isoformat()}보다 일러요. 더 늦은 시각을 적거나, 시간으로 "
            "+48처럼 적으세요.",
            f"{text} is before the deadline of {lab}, {due[lab].deadline.isoformat()}. Write a later time, or +48 for "
            "hours.",
        )
    return Extension(student, lab, deadline, 0.0, why)


def _lab(name: str, wrong: Callable[[str, str], UsageError], labs: Sequence[str]) -> str:
    found = lab_in(name, labs)
    if not found:
        cure = did_you_mean(difflib.get_close_matches(name, labs, 1), there_are(labs))
        raise wrong(
            f"이름이 {name or '-'}인 실습이 없어요. {cure.ko}", f"no lab is called {name or 'nothing'}. {cure.en}"
        )
    return found


def _deadline(text: str, wrong: Callable[[str, str], UsageError]) -> datetime | None:
    if text.casefold() in NONE:
        return None
    at = parse_time(text)
    if at is None or at.tzinfo is None:
        what = NO_TIME if at is None else NO_OFFSET
        raise wrong(
            f"{text!r}은(는) {what.ko}. {EXAMPLE}처럼 적으세요.", f"{text!r} is {what.en}. Write it such as {EXAMPLE}."
        )
    return at


def _value(row: FilledRow, name: str) -> Any:
    """A cell of a rule as ``read_rule`` takes it; None for a blank one."""
    text = row.cells.get(name, "")
    if name == "zero":
        if text.casefold() not in YES | NO:
            raise row.wrong(
                f"{text!r}은(는) zero 칸에 쓸 수 없어요. yes나 no를 적으세요.",
                f"{text!r} is no value for zero. Write yes or no.",
            )
        return True if text.casefold() in YES else None
    if not text:
        return None
    try:
        return int(text) if name == "cutoff_days" else float(text)
    except ValueError:
        raise row.wrong(
            f"{text!r}은(는) {name} 칸에 쓸 수 있는 수가 아니에요. 10처럼 적으세요.",
            f"{text!r} is no number for {name}. Write one such as 10.",
        ) from None


def _student(row: FilledRow, people: People) -> str:
    fields = [field for field in NAMES if row.cells.get(field)]
    listed = listed_from(fields, [row.cells[field] for field in fields])
    found = people.find(listed.keys)
    called = listed.id or listed.name or "nobody"
    if len(found) > 1:
        raise row.wrong(
            f"{called}은(는) {', '.join(sorted(found))} 중 한 명일 수 있어요. 학번 열을 추가하세요.",
            f"{called} may be {' or '.join(sorted(found))}. Add a column with the student's number.",
        )
    if not found:
        near = [sorted(people.index[one])[0] for one in difflib.get_close_matches(key(called), people.index, 1)]
        cure = did_you_mean(
            near, Text("이름이나 번호를 고치거나 --roster를 지정하세요.", "Mend the name or number, or give --roster.")
        )
        raise row.wrong(f"이름이 {called}인 학생이 없어요. {cure.ko}", f"no student is called {called}. {cure.en}")
    return next(iter(found))
