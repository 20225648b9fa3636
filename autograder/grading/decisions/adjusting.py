"""Adjustments from a file: a row a student and lab."""

import unicodedata
from collections.abc import Collection, Sequence
from pathlib import Path

from autograder.grading.decisions.people import Person, find_person
from autograder.grading.decisions.store import Adjustment
from autograder.intake.cells import FilledRow, read_filled
from autograder.intake.names import key
from autograder.student.text import UsageError

FIELDS = {
    "student": ("학생", "이름", "성명", "name"),
    "id": ("학번", "student id", "학생번호"),
    "lab": ("실습", "assignment"),
    "points": ("점수", "조정"),
    "why": ("이유", "사유", "reason"),
}
NEEDED = ("lab", "points", "why")


def read_adjusting(
    path: Path, people: Sequence[Person], labs: Collection[str], before: Sequence[Adjustment]
) -> list[Adjustment]:
    """The adjustments that a file asks for.

    Args:
        before: those that count already.

    Raises:
        UsageError: if any row cannot be right; one line with file, row and cure.
    """
    rows = read_filled(path, FIELDS, NEEDED)
    if not rows:
        raise UsageError(
            f"{path}에 행이 없어요. 학생마다 한 줄씩 student, lab, points, why를 적으세요.",
            f"{path} has no rows. Add a line for each student: student, lab, points, why.",
        )
    found: list[Adjustment] = []
    seen: dict[tuple[str, str], int] = {}
    for row in rows:
        person, lab = _person(row, people), row.cells["lab"]
        if lab not in labs:
            raise row.wrong(
                f"이름이 {lab!r}인 실습이 없어요. 다음 중 하나를 적으세요: {', '.join(labs)}",
                f"no lab is called {lab!r}. Write one of: {', '.join(labs)}",
            )
        work = person.student, lab
        if work in seen:
            raise row.wrong(
                f"{person.label}의 {lab}이(가) 이미 {seen[work]}행에 있어요. 두 행을 하나로 합치세요.",
                f"{person.label} and {lab} stand in row {seen[work]} already. Make one row of both.",
            )
        seen[work] = row.number
        points = row.points()
        try:
            found.append(new_adjustment(person, lab, points, row.cells["why"], before))
        except UsageError as problem:
            raise row.wrong(*problem.args) from None
    return found


def new_adjustment(person: Person, lab: str, points: float, why: str, before: Sequence[Adjustment]) -> Adjustment:
    """An adjustment, which says why.

    Raises:
        UsageError: if it changes nothing, says no reason, or counts already.
    """
    why = " ".join(unicodedata.normalize("NFC", why).split())
    if not points:
        raise UsageError(
            "0점은 아무것도 바꾸지 않아요. +2나 -1.5처럼 점수를 적으세요.",
            "0 points change nothing. Write points such as +2 or -1.5.",
        )
    if not why:
        raise UsageError(
            "이유가 없어요. 학생과 다음에 채점하는 사람이 읽을 이유를 적으세요.",
            "The reason is missing. Say why: the student and whoever grades next will read it.",
        )
    for one in before:
        own = one.student in person.names and not one.withdrawn
        if own and (one.lab, one.points, one.why) == (lab, points, why):
            raise UsageError(
                f"조정 {one.number}번이 {person.label}에게 같은 이유로 같은 점수를 이미 줬어요. 둘 다 맞다면 이유를 "
                "다르게 적으세요.",
                f"Adjustment {one.number} gives {person.label} these points for this reason already. Give another "
                "reason if both are meant.",
            )
    return Adjustment(person.student, lab, points, why)


def _person(row: FilledRow, people: Sequence[Person]) -> Person:
    """Whom the row means; name and number must mean one student.

    Raises:
        UsageError: if that cannot be told.
    """
    number, name = row.cells.get("id", ""), row.cells.get("student", "")
    if not (number or name):
        raise row.wrong(
            "누구인지 적혀 있지 않아요. `id`나 `student` 칸에 번호나 이름을 적으세요.",
            "nobody is named. Write a number or name under `id` or `student`.",
        )
    try:
        person = find_person(people, number or name)
    except UsageError as problem:
        raise row.wrong(*problem.args) from None
    if name and key(name) not in person.keys:
        raise row.wrong(
            f"번호 {number}은(는) {person.label}인데, 이 행의 이름은 {name}이에요(예요). 둘 중 하나를 고치세요.",
            f"{number} is {person.label}, and the row says {name}. Mend the one or the other.",
        )
    return person
