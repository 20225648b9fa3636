"""Fill the grades into the instructor's own export of any platform: one column, and no other byte."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from autograder.export.graded import GradedClass, GradedStudent
from autograder.export.sheet import Sheet, plain
from autograder.intake.names import key
from autograder.intake.roster import bond, lines_of
from autograder.student.text import Text, UsageError, joined, number

# How surely names mean a row, where they are no number, login or address; see `bond`.
BY_NAME = 1
NO_GRADE = Text("성적이 없어서 칸을 그대로 뒀어요", "no grade, cell left as it was")
NOT_JUDGED = Text("채점하지 못해서(오류) 칸을 그대로 뒀어요", "not judged (error), cell left as it was")
DECIDED = Text("{reason}, 칸을 그대로 뒀어요", "{reason}, cell left as it was")
PROVISIONAL = Text("임시 점수, 사람이 채점할 답이 남아 있어요", "provisional, a person has still to mark answers")
UNREADABLE = Text("읽을 수 없는 제출물은 0점으로 계산했어요", "a submission that could not be read counts as 0")
ABSENT = Text("채점했지만 파일에 없어요", "graded, but not in the file")
UNSURE = Text("누구의 행인지 확실하지 않아서 칸을 그대로 뒀어요", "not certain whose row it is, cell left as it was")
ROWS = Text("{student}({rows}행)", "{student} (rows {rows})")
SHARED = Text("{student}({row}행, 학생 {count}명이 해당)", "{student} (row {row}, which {count} students mean)")
OTHER_NUMBER = Text("{student}({row}행, 번호는 {number})", "{student} (row {row}, whose number is {number})")


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
    unsure: tuple[Text, ...]


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
    remarks: list[Text] = field(default_factory=list)


def fill(
    sheet: Sheet, column: int, graded: GradedClass, locked: Callable[[str], Text | None] = lambda value: None
) -> Filled:
    """The grades for one column.

    Args:
        locked: why a cell with this value must stay as it is; None where it may be filled.

    Raises:
        UsageError: if no student of the class is in the sheet.
    """
    matched = match_rows(sheet, graded.students)
    filled = Filled(sheet.columns[column])
    notes: dict[Text, list[Text]] = {}
    for at, listed in sheet.students.items():
        student = matched.rows.get(at)
        name = in_row(at, listed.name or listed.id)
        reason = locked(sheet.value(at, column))
        if student is None or not student.results:
            notes.setdefault(NO_GRADE, []).append(name)
        elif student.unjudged:
            notes.setdefault(NOT_JUDGED, []).append(name)
        elif reason:
            notes.setdefault(DECIDED.format(reason=reason), []).append(name)
        else:
            filled.values[at, column] = number(student.score)
            filled.rows[at] = student
            if student.waiting:
                notes.setdefault(PROVISIONAL, []).append(name)
            if student.unreadable:
                notes.setdefault(UNREADABLE, []).append(name)
    if matched.absent:
        notes[ABSENT] = [Text(name, name) for name in matched.absent]
    if matched.unsure:
        notes[UNSURE] = list(matched.unsure)
    filled.remarks += [remark(words, names) for words, names in notes.items()]
    return filled


def in_row(at: int, name: str) -> Text:
    """A student and the number of their row."""
    return Text("{row}행 {name}", "row {row} {name}").format(row=at + 1, name=name)


def remark(words: Text, names: Sequence[Text]) -> Text:
    """One line of ``Filled.remarks``."""
    return Text("{words}: {names}", "{words}: {names}").format(words=words, names=joined(names))


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
        student: ROWS.format(student=student.student, rows=", ".join(str(at + 1) for at in sorted(found)))
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


def _doubtful(sheet: Sheet, single: Mapping[GradedStudent, int]) -> dict[GradedStudent, Text]:
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
            doubtful[student] = SHARED.format(student=student.student, row=at + 1, count=len(sharing[at]))
        elif student.id and others and bond(sheet.students[at], student.names) == BY_NAME:
            doubtful[student] = OTHER_NUMBER.format(student=student.student, row=at + 1, number=min(others))
    return doubtful


def _number(sheet: Sheet, row: int, column: int) -> str:
    return key(plain(sheet.value(row, column)))
