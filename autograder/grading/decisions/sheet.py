"""The sheet in which a person marks answers: written for a spreadsheet, and read back row by row."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.grading.decisions.answers import Answer
from autograder.grading.decisions.store import KeptMark
from autograder.intake.cells import FilledRow, read_filled
from autograder.intake.names import key
from autograder.reports.grades import FORMULA, no_formula
from autograder.student.text import UsageError, number

# Field -> its header: Korean and English.
HEADERS = {
    "code": "코드 code",
    "student": "학생 student",
    "lab": "실습 lab",
    "exercise": "문제 exercise",
    "points": "점수 points",
    "most": "만점 max_points",
    "comment": "의견 comment",
    "checks": "검사 checks",
    "answer": "답 answer",
}
# Excel cuts a cell at 32,767; the page beside the sheet holds all of an answer.
MOST_LETTERS = 30_000
NEEDED = ("code", "points", "comment")


@dataclass(frozen=True)
class Marked:
    """What a sheet says.

    Attributes:
        marks: those that are new or changed.
        same: how many say what the gradebook says already.
        blank: how many rows have no points yet.
    """

    marks: tuple[KeptMark, ...]
    same: int
    blank: int


def in_order(answers: Sequence[Answer], anonymous: bool) -> list[Answer]:
    """The answers by lab and exercise, then by student, or so that their order tells nothing of who wrote them."""
    return sorted(answers, key=lambda one: (one.lab, one.exercise, one.code if anonymous else one.shown))


def write_sheet(path: Path, answers: Sequence[Answer], anonymous: bool) -> None:
    """Write the sheet, UTF-8 with BOM; no cell can start a formula. Marks that were given are filled in.

    Args:
        answers: in the order of the rows; see ``in_order``.
        anonymous: leave students' names out.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        # A cell that is not quoted could be cut at a separator of another country.
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(HEADERS.values())
        for one in answers:
            cells = (
                one.code,
                one.label if anonymous else one.shown,
                one.lab,
                one.exercise,
                number(one.mark.points) if one.mark else "",
                number(one.max_score),
                one.mark.comment if one.mark else "",
                f"{one.passed} of {one.checks}",
                _cut(one.text.strip()),
            )
            writer.writerow([no_formula(cell) for cell in cells])


def _cut(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]}…"


def read_sheet(path: Path, answers: Sequence[Answer]) -> Marked:
    """The marks of a sheet that was filled in.

    Args:
        answers: all of the class, as they stand.

    Raises:
        UsageError: if it is of another gradebook, an answer has changed since, or a row cannot be right; one line.
    """
    rows = read_filled(path, {field: (header, *header.split()) for field, header in HEADERS.items()}, NEEDED)
    if not rows:
        raise UsageError(
            f"{path}에 행이 없어요. `autograder manual --out`이 만든 채점표를 지정하세요.",
            f"{path} has no rows. Give the sheet that `autograder manual --out` wrote.",
        )
    by_code = {one.code: one for one in answers}
    seen: dict[str, int] = {}
    marks: list[KeptMark] = []
    same = blank = 0
    for row in rows:
        if not row.cells["points"]:
            if row.cells["comment"]:
                raise row.wrong(
                    "의견은 있는데 점수가 없어요. 점수를 적거나 의견을 지우세요.",
                    "there is a comment and there are no points. Write points, or clear the comment.",
                )
            blank += 1
            continue
        answer = _answer(row, by_code, answers)
        if answer.code in seen:
            raise row.wrong(
                f"{answer.shown}의 답안이 이미 {seen[answer.code]}행에 있어요. 한 행을 지우세요.",
                f"the answer of {answer.shown} stands in row {seen[answer.code]} already. Delete a row.",
            )
        seen[answer.code] = row.number
        points, comment = row.points(), _comment(row.cells["comment"])
        if not 0 <= points <= answer.max_score:
            raise row.wrong(
                f"{number(points)}점은 0점에서 {number(answer.max_score)}점 사이가 아니에요. 점수를 고치세요.",
                f"{number(points)} points are not from 0 to {number(answer.max_score)}. Change them.",
            )
        if answer.mark and (answer.mark.points, answer.mark.comment) == (points, comment):
            same += 1
        else:
            marks.append(KeptMark(answer.student, answer.lab, answer.exercise, answer.digest, points, comment))
    return Marked(tuple(marks), same, blank)


def _answer(row: FilledRow, by_code: dict[str, Answer], answers: Sequence[Answer]) -> Answer:
    """Whose row it is.

    Raises:
        UsageError: if that cannot be told for certain.
    """
    code, called = row.cells["code"], row.cells.get("student", "")
    who = called or code or "this row"
    found = by_code.get(code)
    if found is None:
        token, _, rest = code.partition("-")
        if answers and token != answers[0].code.partition("-")[0]:
            raise row.wrong(
                f"다른 과목이나 다른 채점 기록의 채점표예요({who}). `autograder manual --out`으로 이 기록의 채점표를 "
                "만드세요.",
                f"the sheet is of another course or gradebook ({who}). Write one for this: `autograder manual --out`.",
            )
        if any(one.code.split("-")[1] == rest.partition("-")[0] for one in answers):
            raise row.wrong(
                f"그동안 {who}의 답안이 바뀌었어요. 여기의 점수를 지운 다음 채점표를 새로 만드세요.",
                f"the answer of {who} has changed since. Clear the points here, then write a new sheet.",
            )
        raise row.wrong(
            f"이 채점 기록에 {who}의 답안이 없어요. 이 행을 지우거나 채점표를 새로 만드세요.",
            f"no answer of {who} is in this gradebook. Delete the row, or write a new sheet.",
        )
    # Whoever sorts one column alone gives each student another one's points.
    if called and key(called) not in (key(found.shown), key(found.label)):
        raise row.wrong(
            f"code는 {found.shown}의 것인데 이 행에는 다른 사람({called})이 적혀 있어요. 정렬할 때는 행 전체를 함께 "
            "옮기세요.",
            f"the code is of {found.shown}, and the row says {called}. Sort whole rows only.",
        )
    return found


def _comment(cell: str) -> str:
    """What was written, without the apostrophe that keeps a cell from being a formula."""
    bare = cell.removeprefix("'")
    return bare if bare.lstrip(" ").startswith(FORMULA) else cell
