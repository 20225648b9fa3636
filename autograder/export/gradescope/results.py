"""``results.json``: one graded submission as Gradescope reads it.

One hidden test hides the whole score from its student, so tests of hidden checks appear when grades are published.
All text has the format ``text``: Gradescope renders no HTML, Markdown or colours of it.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from autograder.reports.rendering import ISOLATION
from autograder.reports.sums import provisional
from autograder.student.checking.verdict import TO_READ, advice
from autograder.student.course.load import common_misconceptions
from autograder.student.course.model import Assignment, Misconception
from autograder.student.formats.feedback import WHOLE, exact, told
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text, both, harmless, number

VISIBILITY = {"public": "visible", "hidden": "after_published"}
# Decimals of a score: Gradescope shows two.
DECIMALS = 4

PUBLIC = Text(ko="공개 검사 {count}개 중 {passed}개를 통과했어요.", en="{passed} of {count} public checks passed.")
LATER = Text(
    ko="나머지 검사 {count}개의 결과와 점수는 성적이 공개되면 보여요.",
    en="The results of {count} further checks and the score appear when grades are published.",
)
FIRST = Text(ko="먼저 볼 것: {exercise}", en="Look at this first: {exercise}")
UNJUDGED = Text(
    ko="판정하지 못한 검사가 있어요. 채점기의 문제이고 여러분의 잘못이 아니에요. 담당자가 다시 채점해야 해요.",
    en="Some checks could not be judged. That is the grader's fault, not yours. Your instructor must grade it again.",
)
SAME = Text(ko="{number}번과 원인이 같아요.", en="The cause is the same as that of {number}.")
OTHER = Text(ko="{number}번부터 고쳐 보세요.", en="Mend {number} first.")
FURTHER = Text(ko="나머지 검사 {count}", en="further check {count}")
SCALED = Text(
    ko="실습의 {lab}점을 과제의 {assignment}점으로 바꾸어 적었어요.",
    en="The {lab} points of the lab are scaled to the {assignment} points of the assignment.",
)


def results_json(
    result: SubmissionResult,
    assignment: Assignment | None,
    points: float | None = None,
    remarks: Sequence[Text] = (),
    extra: Mapping[str, Any] | None = None,
) -> bytes:
    """The file's content.

    Args:
        assignment: the lab, for the sentences of its checks; names stand where there is none.
        points: what the assignment is worth; None for the lab's own points.
        remarks: what its student should read first, such as why not all of it was judged.
        extra: what Gradescope stores beside it.
    """
    scale = float(exact(points) / exact(result.max_score)) if points and result.max_score else 1.0
    tests = [test for at, one in enumerate(result.exercises, 1) for test in _tests(at, one, assignment, scale)]
    said = [*remarks, *_summary(result, assignment)]
    if result.unjudged and not (remarks or result.reason):
        said.insert(0, UNJUDGED)
    if points and points != result.max_score:
        said.append(SCALED.format(lab=number(result.max_score), assignment=number(points)))
    data = {
        # Of rounded scores of many tests the sum would differ.
        "score": round(result.score * scale, DECIMALS),
        "output": "\n".join(harmless(both(text)) for text in said),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "stdout_visibility": "hidden",
        "extra_data": {"lab": result.lab, "isolation": result.isolation, "digits": result.digits} | dict(extra or {}),
        "tests": tests or [_whole(result, scale)],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _summary(result: SubmissionResult, assignment: Assignment | None) -> Iterator[Text]:
    """What stands above the tests: nothing in it tells of a hidden check."""
    if result.reason:
        yield result.reason
    checks = [check for exercise in result.exercises for check in exercise.checks]
    public = [check.status == "passed" for check in checks if check.visibility == "public"]
    if public:
        yield PUBLIC.format(count=len(public), passed=sum(public))
    if len(public) < len(checks):
        yield LATER.format(count=len(checks) - len(public))
    for exercise in result.exercises:
        own = [one for one in exercise.checks if one.visibility == "public" and one.status in ("failed", "missing")]
        first = next(iter(advice(own, _catalogue(exercise, assignment))), None)
        if first and (words := told(first)):
            yield FIRST.format(exercise=exercise.name)
            yield words
            break
    if said := provisional(result.waiting):
        yield said
    yield from (change.why for change in (*result.late, *result.adjustments))
    yield from result.notes
    if result.isolation in ISOLATION:
        yield ISOLATION[result.isolation]


def _tests(at: int, exercise: ExerciseResult, assignment: Assignment | None, scale: float) -> Iterator[dict[str, Any]]:
    """The tests of an exercise's checks, with numbers such as 2.1; each cause is told once."""
    known = assignment.exercise(exercise.name) if assignment else None
    sentences = {check.name: check.sentence for check in known.checks} if known else {}
    share = exact(exercise.max_score) / len(exercise.checks) if exercise.checks else exact(0)
    worth = round(float(share) * scale, DECIMALS)
    # A person's points, as many for each check.
    given = round(exercise.score / len(exercise.checks) * scale, DECIMALS) if exercise.by_hand else None
    waits = f"{TO_READ.ko}\n{TO_READ.en}" if exercise.status == "waiting" else ""
    first: dict[str, str] = {}
    hidden = 0
    # What a visible test says must not depend on a hidden one.
    leading = {
        visibility: {one.code for one in advice(checks, _catalogue(exercise, assignment))}
        for visibility in VISIBILITY
        if (checks := [one for one in exercise.checks if one.visibility == visibility])
    }
    for place, check in enumerate(exercise.checks, 1):
        spot = f"{at}.{place}"
        name = sentences.get(check.name, Text(check.name, check.name))
        if check.visibility == "hidden":
            # Reports never name a hidden check.
            hidden += 1
            name = FURTHER.format(count=hidden)
        yield {
            "name": harmless(f"{exercise.name}: {both(name)}"),
            "number": spot,
            "score": given if given is not None else worth if check.status == "passed" else 0.0,
            "max_score": worth,
            "status": "passed" if check.status == "passed" else "failed",
            "output": _output(check, spot, first, leading[check.visibility]) or waits,
            "visibility": VISIBILITY[check.visibility],
        }


def _output(check: CheckResult, spot: str, first: dict[str, str], leading: set[str]) -> str:
    """What a test says: message and hint, or where they were told already.

    Args:
        first: code -> the number of the test that told it.
        leading: the codes that are told; others follow from them.
    """
    words = told(check)
    if not words:
        return ""
    if check.status != "unchecked":
        if check.code in first:
            words = SAME.format(number=first[check.code])
        elif check.code not in leading and (lead := next((first[code] for code in leading if code in first), "")):
            words = OTHER.format(number=lead)
        else:
            first[check.code] = spot
    return f"{harmless(words.ko)}\n{harmless(words.en)}"


def _catalogue(exercise: ExerciseResult, assignment: Assignment | None) -> Mapping[str, Misconception]:
    known = assignment.exercise(exercise.name) if assignment else None
    return known.misconceptions if known else common_misconceptions()


def _whole(result: SubmissionResult, scale: float) -> dict[str, Any]:
    """The one test of a submission in which nothing was graded."""
    return {
        "name": WHOLE,
        "score": 0.0,
        "max_score": round(result.max_score * scale, DECIMALS),
        "status": "failed",
        "output": harmless(both(result.reason)) if result.reason else "",
        "visibility": "visible",
    }
