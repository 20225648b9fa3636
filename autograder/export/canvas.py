"""Canvas's table of grades: its export, filled, or a new one for a class whose numbers are known."""

import csv
import io
import re

from autograder.export.columns import column_called, guessed_column
from autograder.export.fill import PROVISIONAL, Filled, fill, remark
from autograder.export.graded import GradedClass
from autograder.export.sheet import Sheet
from autograder.reports.grades import no_formula
from autograder.student.text import Text, UsageError, number

# What Canvas's importer asks of a header, in English whatever the language of the site.
FIRST = (("Student", "ID"), ("LastName", "FirstName", "ID"))
# Canvas's own columns, in English in every language; its importer passes over each header that holds such a name.
CALCULATED = re.compile(r"(Current|Final|Override) (Score|Points|Grade|Status)")
POINTS = "points possible"
NEW_HEADER = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
# By its number Canvas finds an assignment, whatever its title.
NUMBERED = re.compile(r".+\(\d+\)")
# What Canvas writes in the place of a score -> why it must stay.
DECIDED = {
    "EX": Text("면제", "excused"),
    "N/A": Text("Canvas에서 배정되지 않음", "not assigned in Canvas"),
}
OTHER_POINTS = Text(
    "Canvas의 만점: {possible}, 채점한 것의 만점: {most}. 성적은 점수 그대로 적어요.",
    "points possible in Canvas: {possible}; in what was graded: {most}. Scores are written as points.",
)
NO_NUMBER = Text(
    "{column}에 과제 번호가 없어요. Canvas가 새 과제를 만들려고 할 수 있어요.",
    "{column} has no number of an assignment: Canvas may offer a new one.",
)
GRADES = Text("학생 {count}명의 성적을 {column} 열에 적었어요", "{count} students got a grade in the column {column}")
LEFT_OUT = Text("성적이 없어서 뺐어요", "no grade, left out")


def fill_canvas(sheet: Sheet, name: str | None, graded: GradedClass) -> Filled:
    """Fill the column ``name``, or the one assignment that may be written; see ``fill``.

    Raises:
        UsageError: if the sheet is no export of Canvas, or the column is read only.
    """
    if not any(all(map(str.__contains__, sheet.columns, first)) for first in FIRST) or "Section" not in sheet.columns:
        raise UsageError(
            f"{sheet.path}: Canvas에서 내보낸 성적표가 아니에요. 첫 열이 Student, ID, ..., Section이 아니에요. "
            "Canvas의 성적(Grades)에서 내보내거나(Export) --format fill을 쓰세요.",
            f"{sheet.path} is no export of Canvas's grades: its first columns are not Student, ID, ..., Section. "
            "Export them in Canvas (Grades, Export), or use --format fill.",
        )
    points = _points_row(sheet)
    others = {at for at, header in enumerate(sheet.columns) if not NUMBERED.fullmatch(header.strip())}
    closed = {at for at, header in enumerate(sheet.columns) if CALCULATED.search(header) or _closed(sheet, points, at)}
    column = column_called(sheet, name) if name else guessed_column(sheet, others | closed)
    if column in closed:
        raise UsageError(
            f"{sheet.path}: {sheet.columns[column]} 열은 Canvas에서 읽기 전용이에요. --column에 다른 열을 적으세요.",
            f"{sheet.path}: the column {sheet.columns[column]} is read only in Canvas. Give --column another one.",
        )
    filled = fill(sheet, column, graded, lambda value: DECIDED.get(value.strip().upper()))
    possible = sheet.value(points, column).strip() if points else ""
    if possible and _value(possible) != round(graded.most, 2):
        filled.remarks.append(OTHER_POINTS.format(possible=possible, most=number(graded.most)))
    if not NUMBERED.fullmatch(sheet.columns[column].strip()):
        filled.remarks.append(NO_NUMBER.format(column=sheet.columns[column]))
    return filled


def new_canvas(graded: GradedClass, name: str | None) -> tuple[bytes, list[Text]]:
    """A table that Canvas imports, made from the roster's numbers as SIS user ids: UTF-8 with BOM; and remarks.

    Without a row of points possible, which would change the assignment's.

    Raises:
        UsageError: if a student has no number, or no assignment is named.
    """
    if not name or not NUMBERED.fullmatch(name):
        raise UsageError(
            "--column에 Canvas가 내보내는 과제 이름을 Title (12345) 꼴로 적으세요. 또는 내보낸 성적표를 --into로 "
            "지정하세요.",
            "Give --column the assignment as Canvas exports it: Title (12345). Or give --into its export.",
        )
    students = [one for one in graded.students if one.results and not one.unjudged]
    nameless = [one.student for one in students if not one.id]
    if nameless:
        raise UsageError(
            f"채점 기록에 {nameless[0]}의 번호가 없어요(학생 {len(students)}명 중 {len(nameless)}명). Canvas에서 "
            "내보낸 표를 --into로 지정하거나, 번호가 있는 --roster로 채점하세요.",
            f"The gradebook knows no number of {nameless[0]} ({len(nameless)} of {len(students)} students). Give "
            "--into the table that Canvas exports, or grade with a --roster that has numbers.",
        )
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow([*NEW_HEADER, name])
    for one in students:
        writer.writerow([no_formula(one.student), "", no_formula(one.id), "", "", number(one.score)])
    left_out = [Text(one.student, one.student) for one in graded.students if one not in students]
    remarks = [GRADES.format(count=len(students), column=name)]
    waiting = [Text(one.student, one.student) for one in students if one.waiting]
    remarks += [remark(PROVISIONAL, waiting)] if waiting else []
    remarks += [remark(LEFT_OUT, left_out)] if left_out else []
    return file.getvalue().encode("utf-8-sig"), remarks


def _points_row(sheet: Sheet) -> int:
    """The row below the header that says what can be earned; 0, which is never below it, where there is none."""
    below = range(sheet.header + 1, len(sheet.rows))
    return next((at for at in below if POINTS in sheet.value(at, 0).lower()), 0)


def _closed(sheet: Sheet, points: int, column: int) -> bool:
    """Whether the row of points says `(read only)`, in the language of the site, in the place of a number."""
    said = sheet.value(points, column).strip() if points else ""
    return said.startswith("(") and _value(said) is None


def _value(text: str) -> float | None:
    """A number as Canvas reads it: the last comma or point is the decimal sign."""
    *whole, last = re.split("[.,]", text)
    try:
        return float(f"{''.join(whole)}.{last}" if whole else last)
    except ValueError:
        return None
