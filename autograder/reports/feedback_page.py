"""One submission's page, for its student: what was achieved, what failed and why, and the code that was graded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from autograder.reports.pictures import WORDS as PICTURE_WORDS
from autograder.reports.pictures import Drawn, draw
from autograder.reports.rendering import render
from autograder.reports.summary import advice_on
from autograder.reports.sums import how, provisional, sum_lines
from autograder.student.checking.card import MOST_ADVICE
from autograder.student.course.model import Assignment, Exercise
from autograder.student.handed_in import shown_time
from autograder.student.notebooks.excerpts import Excerpt
from autograder.student.pictures import Pictures
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text, number

PASSED = Text(ko="잘된 점", en="What works")
# Status of a public check -> the heading under which it is listed.
HEADINGS = {
    "passed": PASSED,
    "failed": Text(ko="아직 안 되는 것", en="What does not work yet"),
    "missing": Text(ko="아직 쓰지 않은 것", en="What is not written yet"),
    "unchecked": Text(ko="아직 확인하지 않은 것", en="Not checked yet"),
    "error": Text(ko="채점기 문제로 판정하지 못한 것", en="Not judged, by a fault of the grader"),
}
SHARE = Text(ko="{most}점 × {passed}/{total} = {score}점", en="{most} points × {passed}/{total} = {score}")
MORE = Text(
    ko="고칠 것이 {count}개 더 있어요. 위의 것을 먼저 고쳐 보세요.",
    en="There is more to mend ({count}). Begin with what stands above.",
)
IN_CELL = Text(
    ko="위에서 {cell}번째 코드 셀, {first}번째 줄부터", en="code cell {cell} from the top, from line {first}"
)
IN_SCRIPT = Text(ko="{first}번째 줄부터", en="from line {first}")
WORDS = {
    "score": Text(ko="점수", en="Score"),
    "exercises": Text(ko="문제", en="Exercises"),
    "hidden": Text(ko="비공개 검사", en="Further checks"),
    "first": Text(ko="먼저 볼 것", en="Look at this first"),
    "then": Text(ko="그다음 볼 것", en="Then look at this"),
    "points": Text(ko="점수 계산", en="How the points come about"),
    "answer": Text(ko="내 답", en="Your answer"),
    "comment": Text(ko="담당자의 의견", en="Comment of the person who marked it"),
    "code": Text(ko="채점한 내 코드", en="Your code, as it was graded"),
    "about": Text(ko="무엇을 어떻게 채점했나요", en="What was graded, and how"),
    "file": Text(ko="채점한 파일", en="Graded file"),
    "graded": Text(ko="채점한 시각", en="Graded at"),
    "handed_in": Text(ko="제출", en="Handed in"),
    "isolation": Text(ko="채점 환경", en="Where it was graded"),
    "digits": Text(ko="숫자 데이터", en="Digits"),
    "other": Text(ko="한국어로 보기", en="In English"),
}


@dataclass(frozen=True)
class Beside:
    """What a page shows beside a result.

    Attributes:
        graded_at: ISO 8601; empty where it is not known.
        code: exercise -> what its student wrote for it.
        pictures: exercise -> what its public checks showed.
    """

    graded_at: str = ""
    code: Mapping[str, Sequence[Excerpt]] = field(default_factory=dict)
    pictures: Mapping[str, Pictures] = field(default_factory=dict)


class Group(NamedTuple):
    """Public checks with one status, by their sentences."""

    status: str
    heading: Text
    sentences: list[Text]


class Code(NamedTuple):
    """Some lines of the student's: where they stand, and the number of the line before the first."""

    name: str
    place: Text
    before: int
    lines: list[str]


class Part(NamedTuple):
    """An exercise on the page.

    Attributes:
        told: the checks whose words are shown, the root cause first.
        more: that there is more to mend; None where all is told.
        hidden: how many hidden checks passed, and how many there are.
        share: the sum that gives the points; None where a person gives them.
    """

    result: ExerciseResult
    title: Text
    told: list[CheckResult]
    more: Text | None
    groups: list[Group]
    hidden: tuple[int, int]
    how: Text
    share: Text | None
    code: list[Code]
    pictures: list[Drawn]


def write_feedback(
    path: Path,
    result: SubmissionResult,
    assignments: dict[str, Assignment],
    language: str,
    beside: Beside | None = None,
) -> None:
    """Write the page. A hidden check appears by its misconception, never by its name.

    Args:
        language: ``ko`` or ``en``; the other one is folded.
        beside: what is known of the attempt beside its result.
    """
    beside = beside or Beside()
    assignment = assignments.get(result.lab)
    parts = [_part(one, assignment.exercise(one.name) if assignment else None, beside) for one in result.exercises]
    titles = {one.result.name: one.title for one in parts}
    render(
        path,
        "feedback.html.j2",
        language,
        t=WORDS,
        p=PICTURE_WORDS,
        result=result,
        title=assignment.title if assignment else Text(ko="제출물", en="Submission"),
        parts=parts,
        sum_lines=sum_lines(result, titles.__getitem__),
        provisional=provisional(result.waiting),
        training=draw(beside.pictures.get("", {}), {"": PICTURE_WORDS["training"]}),
        graded_at=_shown_here(beside.graded_at, result),
    )


def _part(graded: ExerciseResult, exercise: Exercise | None, beside: Beside) -> Part:
    """The gradebook may know an exercise or a check that the course has lost since: its name stands for its words."""
    sentences = {check.name: check.sentence for check in exercise.checks} if exercise else {}
    public = [check for check in graded.checks if check.visibility == "public"]
    hidden = [check.status == "passed" for check in graded.checks if check.visibility == "hidden"]
    groups = [
        Group(
            status,
            heading,
            [sentences.get(check.name) or Text(check.name, check.name) for check in public if check.status == status],
        )
        for status, heading in HEADINGS.items()
    ]
    advice = advice_on(graded.checks, exercise)
    return Part(
        result=graded,
        title=exercise.title if exercise else Text(graded.name, graded.name),
        told=advice[:MOST_ADVICE],
        more=MORE.format(count=len(advice) - MOST_ADVICE) if len(advice) > MOST_ADVICE else None,
        # An exercise that is not begun has nothing to list.
        groups=[] if graded.status == "missing" else [one for one in groups if one.sentences],
        hidden=(sum(hidden), len(hidden)),
        how=how([graded]),
        share=_share(graded),
        code=[] if graded.status == "missing" else [_code(one) for one in beside.code.get(graded.name, ())],
        # By the public checks alone: nothing that a hidden one saw has a place on the page.
        pictures=draw(
            beside.pictures.get(graded.name, {}),
            {check.name: sentences[check.name] for check in public if check.name in sentences},
        ),
    )


def _share(graded: ExerciseResult) -> Text | None:
    if graded.by_hand or not graded.checks:
        return None
    return SHARE.format(
        most=number(graded.max_score), passed=graded.passed, total=len(graded.checks), score=number(graded.score)
    )


def _code(one: Excerpt) -> Code:
    place = (IN_CELL if one.cell else IN_SCRIPT).format(cell=one.cell, first=one.line)
    return Code(one.name, place, one.line - 1, one.text.split("\n"))


def _shown_here(graded_at: str, result: SubmissionResult) -> str:
    """A time in the deadline's offset from UTC; in this machine's where there is no deadline."""
    if not graded_at:
        return ""
    zone = datetime.fromisoformat(result.handed_in.deadline).tzinfo if result.handed_in else None
    return shown_time(datetime.fromisoformat(graded_at).astimezone(zone).isoformat())
