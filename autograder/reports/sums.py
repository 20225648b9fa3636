"""How a score comes about: the lines of a small sum, in both languages."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from autograder.student.checking.verdict import TO_READ
from autograder.student.decisions import Change
from autograder.student.result import ExerciseResult, SubmissionResult
from autograder.student.text import Text, joined

CHECKS = Text(ko="검사 {total}개 중 {passed}개 통과", en="{passed} of {total} checks")
MARKED = Text(ko="담당자 채점: {title}", en="marked by a person: {title}")
WAITS = Text(ko="담당자 채점 전: {title}", en="not marked yet: {title}")
NO_ANSWER = Text(ko="담당자 채점 문제, 답 없음: {title}", en="to be marked by a person, no answer yet: {title}")
LATE = Text(ko="늦은 제출: {why}", en="late: {why}")
ADJUSTED = Text(ko="조정: {why}", en="adjustment: {why}")
FLOOR = Text(ko="점수는 0점보다 낮아지지 않아요", en="a score is never below 0")
WAS_READ = Text(ko="담당자가 읽고 점수를 줬어요", en="a person read it and gave the points")
PROVISIONAL = Text(
    ko="임시 점수예요. 담당자가 아직 채점하지 않은 문제가 {count}개 있어요.",
    en="This score is provisional. Exercises that a person has still to mark: {count}.",
)


class SumLine(NamedTuple):
    """One line: what it is, its points, and whether they change what was earned before."""

    words: Text
    points: float
    change: bool = False


def sum_lines(result: SubmissionResult, title: Callable[[str], Text]) -> list[SumLine]:
    """The lines that add up to the score of a result.

    Args:
        title: gives the title of an exercise by its name.
    """
    checked = [one for one in result.exercises if not one.by_hand]
    parts = result.parts
    lines = [SumLine(how(checked), parts.checks)] if checked else []
    for one in result.exercises:
        if one.by_hand:
            words = WAITS if one.status == "waiting" else MARKED if one.mark else NO_ANSWER
            lines.append(SumLine(words.format(title=title(one.name)), one.score))
    if result.late:
        lines.append(SumLine(LATE.format(why=joined([one.why for one in result.late])), parts.late, True))
    lines += [SumLine(ADJUSTED.format(why=one.why), one.points, True) for one in result.adjustments]
    short = round(result.score - sum(parts), 4)
    return [*lines, SumLine(FLOOR, short, True)] if short else lines


def how(exercises: Sequence[ExerciseResult]) -> Text:
    """How many checks of exercises passed; of one that a person marks, that it is so."""
    if len(exercises) == 1 and exercises[0].by_hand and exercises[0].status not in ("failed", "missing", "error"):
        return WAS_READ if exercises[0].mark else TO_READ
    total = sum(len(one.checks) for one in exercises)
    return CHECKS.format(total=total, passed=sum(one.passed for one in exercises))


def provisional(waiting: Sequence[str]) -> Text | None:
    """That a score is not final; None where nothing waits."""
    return PROVISIONAL.format(count=len(waiting)) if waiting else None


def signed(change: Change) -> str:
    """An adjustment for a table's cell: its points with their sign."""
    return f"{round(change.points, 2):+g}"
