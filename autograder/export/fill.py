"""Fill the grades into the instructor's own export of any platform: one column, and no other byte."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from autograder.export.graded import GradedClass, GradedStudent
from autograder.export.sheet import Sheet, plain
from autograder.intake.names import key
from autograder.intake.roster import bond, lines_of
from autograder.student.text import UsageError, number

# How surely names mean a row, where they are no number, login or address; see `bond`.
BY_NAME = 1


@dataclass(frozen=True)
class Matched:
    """Whose row is whose.

    Attributes:
        rows: number of a row, from 0 -> its student.
        absent: students that the sheet does not name.
        unsure: students whose row is not certain, each with the reason.
    """

    rows: dict[int, GradedStudent]
    absent: tuple[str, ...]
    unsure: tuple[str, ...]


@dataclass
class Filled:
    """What filling does, and what a person must look at.

    Attributes:
        column: the name of the column.
        values: (row, column), from 0 -> what is written.
        rows: number of a row that gets a grade, from 0 -> its student.
        remarks: one line each, for the terminal.
    """

    column: str
    values: dict[tuple[int, int], str] = field(default_factory=dict)
    rows: dict[int, GradedStudent] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def fill(sheet: Sheet, column: int, graded: GradedClass, locked: Callable[[str], str] = lambda value: "") -> Filled:
    """The grades for one column.

    Args:
        locked: why a cell with this value must stay as it is; empty where it may be filled.

    Raises:
        UsageError: if no student of the class is in the sheet.
    """
    matched = match_rows(sheet, graded.students)
    filled = Filled(sheet.columns[column])
    notes: dict[str, list[str]] = {}
    for at, listed in sheet.students.items():
        student = matched.rows.get(at)
        name = f"row {at + 1} {listed.name or listed.id}"
        reason = locked(sheet.value(at, column))
        if student is None or not student.results:
            notes.setdefault("no grade, cell left as it was", []).append(name)
        elif student.unjudged:
            notes.setdefault("not judged (error), cell left as it was", []).append(name)
        elif reason:
            notes.setdefault(f"{reason}, cell left as it was", []).append(name)
        else:
            filled.values[at, column] = number(student.score)
            filled.rows[at] = student
            if student.waiting:
                notes.setdefault("provisional, a person has still to mark answers", []).append(name)
            if student.unreadable:
                notes.setdefault("a submission that could not be read counts as 0", []).append(name)
    if matched.absent:
        notes["graded, but not in the file"] = list(matched.absent)
    if matched.unsure:
        notes["not certain whose row it is, cell left as it was"] = list(matched.unsure)
    filled.remarks += [f"{words}: {'; '.join(names)}" for words, names in notes.items()]
    return filled


def match_rows(sheet: Sheet, students: Sequence[GradedStudent]) -> Matched:
    """Whose row is whose. Nobody is guessed: what two rows or two students could mean is unsure.

    Raises:
        UsageError: if the sheet names none of the students.
    """
    rows = sheet.students
    index: dict[str, set[int]] = {}
    for at, listed in rows.items():
        for spelling in listed.keys:
            index.setdefault(spelling, set()).add(at)
    possible = {student: lines_of(student.names, index) for student in students}
    single = {student: next(iter(found)) for student, found in possible.items() if len(found) == 1}
    doubtful = _doubtful(sheet, single)
    doubtful |= {
        student: f"{student.student} (rows {', '.join(str(at + 1) for at in sorted(found))})"
        for student, found in possible.items()
        if len(found) > 1
    }
    found = {at: student for student, at in single.items() if student not in doubtful}
    absent = [student.student for student, some in possible.items() if not some and student.results]
    if not found and not doubtful:
        raise UsageError(
            f"{sheet.path}에 채점한 학생 {len(students)}명이 한 명도 없어요. 이 반에서 내보낸 표를 --into로 "
            "지정하거나, 학번이 있는 열의 이름을 --student에 적으세요.",
            f"{sheet.path} names no student of {len(students)} that were graded. Give --into the export of this "
            "class, or --student the name of its column of student numbers.",
        )
    return Matched(found, tuple(absent), tuple(doubtful.values()))


def _doubtful(sheet: Sheet, single: Mapping[GradedStudent, int]) -> dict[GradedStudent, str]:
    """Students who share a row; and namesakes: known by name alone, where a column of numbers holds another one."""
    numbers = [at for at, name in enumerate(sheet.fields) if name == "id"]
    # Canvas's and Moodle's own numbers are others than the university's, and say nothing.
    ours = [
        column
        for column in numbers
        if any(student.id and _number(sheet, at, column) == key(student.id) for student, at in single.items())
    ]
    sharing: dict[int, list[str]] = {}
    for student, at in single.items():
        sharing.setdefault(at, []).append(student.student)
    doubtful = {}
    for student, at in single.items():
        others = {number for column in ours if (number := _number(sheet, at, column))} - {key(student.id)}
        if len(sharing[at]) > 1:
            doubtful[student] = f"{student.student} (row {at + 1}, which {len(sharing[at])} students mean)"
        elif student.id and others and bond(sheet.students[at], student.names) == BY_NAME:
            doubtful[student] = f"{student.student} (row {at + 1}, whose number is {min(others)})"
    return doubtful


def _number(sheet: Sheet, row: int, column: int) -> str:
    return key(plain(sheet.value(row, column)))
