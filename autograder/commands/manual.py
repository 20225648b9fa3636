"""``autograder manual``, and ``autograder grade --manual``: marks that a person gives."""

from itertools import groupby
from pathlib import Path
from typing import Any

from autograder.commands.gradebooks import Opened, opened_gradebook
from autograder.grading.decisions.answers import Answer, answers_of
from autograder.grading.decisions.sheet import Marked, in_order, read_sheet, write_sheet
from autograder.grading.decisions.store import keep_marks
from autograder.grading.gradebook import Gradebook
from autograder.reports.rendering import render
from autograder.reports.write import replace_file
from autograder.student.text import Text, UsageError

WROTE = Text(
    ko="{sheet}에 답 {count}개를 썼어요(채점 전 {waiting}개). 점수와 의견을 채운 뒤 읽히세요: {command}",
    en="{sheet} holds {count} answers, {waiting} of them not marked. Fill in points and comments, then: {command}",
)
BESIDE = Text(ko="나란히 읽기: {page}", en="To read side by side: {page}")
READ = Text(
    ko="채점 {new}개를 저장했어요. 그대로 {same}개, 아직 빈 행 {blank}개.",
    en="Marks kept: {new}. Unchanged: {same}. Rows that are still blank: {blank}.",
)


def write_manual(
    graded: Path,
    out: Path,
    lab: str | None,
    exercise: str | None,
    anonymous: bool,
    language: str,
    course: Path | None = None,
) -> None:
    """Write a sheet with every answer that a person marks, and a page to read them side by side.

    Raises:
        UsageError: if there are none, or ``out`` or its page is there already: it may hold marks.
    """
    page = out.with_suffix(".html")
    for path in (out, page):
        if path.exists():
            raise UsageError(
                f"{path}: 파일이 이미 있고, 매긴 점수가 들어 있을 수 있어요. --out에 다른 이름을 적거나 그 파일을 "
                "지우세요.",
                f"{path} is there already and may hold marks. Give --out another name, or remove it.",
            )
    if out.suffix.lower() != ".csv":
        raise UsageError(
            f"{out}: 채점표 이름이 아니에요. --out에 .csv로 끝나는 이름을 적으세요.",
            f"{out} is no name of a sheet. Give --out a name that ends with .csv.",
        )
    with opened_gradebook(graded, language, course) as opened:
        answers = in_order(answers_of(opened.gradebook, lab, exercise), anonymous)
        if not answers:
            raise UsageError(
                "손으로 채점할 답안이 없어요. `by_hand = true`인 문제를 채점하면 생겨요.",
                "No answer there is marked by hand. Exercises with `by_hand = true` have some, once graded.",
            )
        try:
            replace_file(out, lambda path: write_sheet(path, answers, anonymous))
            groups = _groups(opened, answers, anonymous)
            replace_file(page, lambda path: render(path, "answers.html.j2", language, groups=groups))
        except OSError as problem:
            raise UsageError(
                f"{out}에 쓸 수 없어요({problem.strerror}). --out에 쓸 수 있는 폴더의 이름을 적으세요.",
                f"Cannot write {out} ({problem.strerror}). Give --out a name in a folder of yours.",
            ) from None
        waiting = sum(one.mark is None for one in answers)
        command = f"autograder manual {graded} --read {out}"
        opened.say(WROTE.format(sheet=out, count=len(answers), waiting=waiting, command=command))
        opened.say(BESIDE.format(page=page))


def read_manual(graded: Path, sheet: Path, language: str, course: Path | None = None) -> None:
    """Keep the marks of a sheet, and make all files again; nothing is graded.

    Raises:
        UsageError: if anything in the sheet is wrong; nothing is kept then.
    """
    with opened_gradebook(graded, language, course) as opened:
        marked = keep_sheet(opened.gradebook, sheet)
        opened.write()
        opened.say(said(marked))


def keep_sheet(gradebook: Gradebook, sheet: Path) -> Marked:
    """Keep the marks of a sheet, all of them or none.

    Raises:
        UsageError: if anything in it is wrong.
    """
    marked = read_sheet(sheet, answers_of(gradebook))
    if marked.marks:
        keep_marks(gradebook, marked.marks)
    return marked


def said(marked: Marked) -> Text:
    """What reading a sheet did."""
    return READ.format(new=len(marked.marks), same=marked.same, blank=marked.blank)


def _groups(opened: Opened, answers: list[Answer], anonymous: bool) -> list[tuple[Text, list[dict[str, Any]]]]:
    """The answers of each exercise, with the numbers of their rows in the sheet."""
    rows = {one.code: number for number, one in enumerate(answers, 2)}
    groups = []
    for (lab, name), some in groupby(answers, lambda one: (one.lab, one.exercise)):
        exercise = opened.labs[lab].exercise(name) if lab in opened.labs else None
        title = exercise.title if exercise else Text(name, name)
        entries = [
            {
                "label": one.label if anonymous else one.shown,
                "row": rows[one.code],
                "text": one.text,
                "points": one.mark.points if one.mark else None,
                "most": one.max_score,
                "comment": one.mark.comment if one.mark else "",
                "passed": one.passed,
                "checks": one.checks,
            }
            for one in some
        ]
        groups.append((Text(f"{lab}: {title.ko}", f"{lab}: {title.en}"), entries))
    return groups
