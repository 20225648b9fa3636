"""Tables that say when each student handed in: those of platforms, and an instructor's own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from autograder.intake.cells import csv_rows
from autograder.intake.choose import lab_in
from autograder.intake.found import Found
from autograder.intake.names import key
from autograder.intake.people import People
from autograder.intake.roster import NAMING, Listed, fields_of, listed_from
from autograder.intake.times import NO_OFFSET, NO_TIME, Moment, parse_time
from autograder.student.course.deadline import EXAMPLE as EXAMPLE_TIME
from autograder.student.text import Text, UsageError

EXAMPLE = "student,lab,time"
# Header of the column of times, as `key` makes it -> source.
COLUMNS = {
    "lastmodifiedsubmission": "moodle",
    "마지막수정됨제출": "moodle",
    "마지막수정됨제출물": "moodle",
    "submissiontimestamp": "push",
    "datetime": "table",
    "time": "table",
    "submittedat": "table",
    "handedin": "table",
    "시각": "table",
    "제출시각": "table",
    "제출일시": "table",
    "제출시간": "table",
}
# Classroom 50's table has such a column, and its `datetime` is the date of the commit.
OF_COMMITS = "submissiontag"
LABS = {"lab", "assignment", "assignmentname", "실습", "과제"}
# Cells of platforms for "nothing".
NEVER = {"", "-"}


@dataclass(frozen=True)
class Timed:
    """A row: who, which lab (empty where the table does not say), and when."""

    where: Text
    listed: Listed
    lab: str
    moment: Moment


def names_times(path: Path) -> bool:
    """Whether a file beside a class's work is a platform's table of times."""
    try:
        header = next(iter(csv_rows(path)), [])
    except UsageError:
        return False
    times = [cell for cell in header if key(cell) in COLUMNS]
    named = bool(NAMING.intersection(fields_of(header)))
    return named and len(times) == 1 and _source(header, times[0]) != "table"


def read_times(path: Path, labs: Sequence[str], lab: str = "", named: bool = False) -> list[Timed]:
    """The rows of a table of times.

    Args:
        labs: names of the labs.
        lab: the lab of rows that name none; empty where nobody says.
        named: whether there must be a lab for each row.

    Raises:
        UsageError: if it is no such table, or a row names no lab that there is or no time.
    """
    header, *lines = csv_rows(path) or [[]]
    fields, at = fields_of(header), [place for place, cell in enumerate(header) if key(cell) in COLUMNS]
    if len(at) != 1:
        found = ", ".join(header[place] for place in at) or "-"
        raise UsageError(
            f"{path}에는 `time` 같은 시각 열이 하나만 있어야 해요. 지금 있는 열: {found}. 첫 줄을 고치세요.",
            f"{path} needs one column of times, such as `time`; there are: {found}. Mend its first line.",
        )
    if not NAMING.intersection(fields):
        raise UsageError(
            f"{path}에 학생을 나타내는 열이 없어요. 첫 줄을 이렇게 시작하세요: {EXAMPLE}",
            f"{path} has no column that names students. Begin it with a line such as: {EXAMPLE}",
        )
    source = _source(header, header[at[0]])
    rows = []
    for number, row in enumerate(lines, 2):
        cells = [cell.strip() for cell in (*row, *[""] * len(header))]
        if cells[at[0]] in NEVER:
            continue
        where = Text(f"{path}, {number}행", f"{path}, row {number}")
        moment = Moment(source, _time(where, cells[at[0]], source == "table"))
        rows.append(Timed(where, listed_from(fields, cells), _lab(header, cells, where, labs) or lab, moment))
        if named and not rows[-1].lab:
            raise UsageError(
                f"{where.ko}에 실습 이름이 없어요. --lab LAB을 적거나 `lab` 열을 추가하세요.",
                f"{where.en} names no lab. Give --lab LAB, or add a column `lab`.",
            )
    return rows


def times_of(rows: Iterable[Timed], found: Sequence[Found], people: People) -> dict[tuple[str, str], Moment]:
    """(student, lab) -> when they handed in, for those that ``found`` holds.

    A row without a lab counts for a hand-in of just one: the last push of a repository with several labs says nothing
    of any of them, whichever is looked at.

    Raises:
        UsageError: if a row may mean several students, or two rows mean one student and lab.
    """
    own: dict[str, list[Found]] = {}
    for one in found:
        own.setdefault(one.student, []).append(one)
    seen: dict[tuple[str, str], Text] = {}
    times = {}
    for row in rows:
        students = people.find(row.listed.keys) & own.keys()
        if len(students) > 1:
            raise UsageError(
                f"{row.where.ko}은(는) {', '.join(sorted(students))} 중 한 명일 수 있어요. 학번 열을 추가하세요.",
                f"{row.where.en} may mean {' or '.join(sorted(students))}. Add a column with the student's number.",
            )
        for student in students:
            only = own[student][0].lab if [one.labs for one in own[student]] == [1] else ""
            work = student, row.lab or only
            if work in seen:
                raise UsageError(
                    f"{row.where.ko}: {student}이(가) 또 나와요({seen[work].ko}). 한 행만 남기세요.",
                    f"{row.where.en} names {student} again, as {seen[work].en} does. Leave one row.",
                )
            if work[1]:
                seen[work], times[work] = row.where, row.moment
    return times


def beside_work(found: Sequence[Found], labs: Sequence[str], people: People) -> Mapping[tuple[str, str], Moment]:
    """(student, lab) -> when they handed in, by the platforms' tables that lie beside a class's work."""
    times: dict[tuple[str, str], Moment] = {}
    for path in dict.fromkeys(path for one in found for path in one.tables):
        if names_times(path):
            own = [one for one in found if path in one.tables]
            times |= times_of(read_times(path, labs), own, people)
    return times


def _source(header: Sequence[str], column: str) -> str:
    of_commits = key(column) == "datetime" and OF_COMMITS in map(key, header)
    return "commit" if of_commits else COLUMNS[key(column)]


def _time(where: Text, text: str, with_zone: bool) -> datetime:
    at = parse_time(text)
    if at is None or (with_zone and at.tzinfo is None):
        what = NO_TIME if at is None else NO_OFFSET
        raise UsageError(
            f"{where.ko}: {text!r}은(는) {what.ko}. {EXAMPLE_TIME}처럼 적으세요.",
            f"{where.en}: {text!r} is {what.en}. Write it such as {EXAMPLE_TIME}.",
        )
    return at


def _lab(header: Sequence[str], cells: Sequence[str], where: Text, labs: Sequence[str]) -> str:
    """The lab that a row names; a platform's title of an assignment may name none."""
    place = next((place for place, cell in enumerate(header) if key(cell) in LABS), None)
    if place is None or not cells[place]:
        return ""
    found = lab_in(cells[place], labs)
    if not found and key(header[place]) != "assignmentname":
        raise UsageError(
            f"{where.ko}: 이름이 {cells[place]}인 실습이 없어요. 있는 이름: {', '.join(labs)}",
            f"{where.en}: no lab is called {cells[place]}. There are: {', '.join(labs)}",
        )
    return found
