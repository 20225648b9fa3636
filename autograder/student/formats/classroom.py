"""Results as GitHub Classroom's reporter and Classroom 50 read them, from a run of public checks."""

import base64
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from autograder.student.formats.feedback import Entry, entries_of
from autograder.student.result import SubmissionResult
from autograder.student.text import UsageError

# Status of a check -> GitHub Classroom's. The reporter fails the job for any `fail` or `error`, and counts the points
# of what is not begun, which has a word of our own, like those of a failure.
CLASSROOM = {"passed": "pass", "failed": "fail", "unchecked": "fail", "missing": "missing", "error": "error"}
# An exercise has the first of these that one of its checks has.
WORST = ("error", "fail", "missing", "pass")
# Of an exercise with failures whose lab is not due yet: a word of our own, too.
NOT_DUE = "not due"
GRID = 2**20
# Key of result.json -> the variable that holds it.
NAMES = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "owner": "OWNER",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
}


def classroom_result(results: Sequence[SubmissionResult], due: bool = True) -> str:
    """A step's output ``result`` for GitHub Classroom's reporter: base64 of JSON.

    The reporter's table multiplies the share of passed tests by the points; the classroom gets the sum of the scores.
    Both say the same where ``results`` hold one exercise, whose checks share its points equally: one step an exercise.

    Args:
        due: whether a failure turns the push red.
    """
    entries = [entry for result in results for entry in entries_of(result)]
    tests = [
        {
            "name": entry.name,
            "status": CLASSROOM[entry.status],
            "score": score,
            "message": entry.text,
            "test_code": "",
            "filename": "",
            "line_no": 0,
            "duration": 0,
        }
        for entry, score in zip(entries, _exact_scores(entries), strict=True)
    ]
    statuses = {test["status"] for test in tests}
    status = next(one for one in WORST if one in statuses)
    if status == "fail" and not due:
        status = NOT_DUE
    # What a person marks is no part of the sum: the reporter's table would count its passed checks.
    most = _plain(sum((entry.points for entry in entries if entry.given is None), Fraction(0)))
    result = {"version": 1, "status": status, "max_score": most, "tests": tests}
    return base64.b64encode(json.dumps(result, ensure_ascii=False).encode()).decode()


def _exact_scores(entries: Sequence[Entry]) -> Iterator[float]:
    """What each check earned, to a millionth: binary fractions, so that no sum of them says 96.00000000000013."""
    total, before = Fraction(0), 0.0
    for entry in entries:
        total += entry.earned
        after = round(total * GRID) / GRID
        yield after - before
        before = after


def classroom50_result(
    results: Sequence[SubmissionResult], environment: Mapping[str, str], committed: datetime
) -> dict[str, Any]:
    """The content of ``result.json``, ``classroom50/result/v1``. Scores are whole: fractions are scaled on both sides.

    Args:
        environment: what Classroom 50 sets for an ``autograder.py``: CLASSROOM, ASSIGNMENT, SUBMISSION_TAG, ...
        committed: committer date of the graded commit, with its time zone; lateness is counted from it.

    Raises:
        UsageError: if a check could not be judged, so that nothing becomes a silent zero; or a variable is missing.
    """
    if any(result.unjudged for result in results):
        raise UsageError(
            "채점하지 못한 검사가 있어요. 작업을 다시 실행하세요. 그래도 같으면 담당 선생님께 알려 주세요.",
            "A check could not be judged. Run the job again; if it stays so, tell your instructor.",
        )
    missing = [name for name in NAMES.values() if not environment.get(name)]
    if missing:
        raise UsageError(
            f"환경 변수 {missing[0]}이(가) 없어요. Classroom 50의 autograder.py로 실행하세요.",
            f"The environment has no {missing[0]}. Run this as the autograder.py of Classroom 50.",
        )
    entries = [entry for result in results for entry in entries_of(result)]
    scale = math.lcm(*(entry.points.denominator for entry in entries))
    tests = [
        {
            "test-name": "/".join(filter(None, (entry.exercise, entry.name))),
            "passed": entry.status == "passed",
            "score": int(entry.earned * scale),
            "max-score": int(entry.points * scale),
            "code": entry.code,
            "message": entry.text,
        }
        for entry in entries
    ]
    return {
        "schema": "classroom50/result/v1",
        **{key: environment[name] for key, name in NAMES.items()},
        "assignment_type": environment.get("ASSIGNMENT_TYPE") or "individual",
        "review": environment.get("REVIEW_URL") or environment["COMMIT_URL"],
        "datetime": committed.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "score": _total(tests, "score"),
        "max-score": _total(tests, "max-score"),
        "tests": tests,
    }


def _total(tests: Sequence[Mapping[str, Any]], key: str) -> int:
    return sum(test[key] for test in tests)


def _plain(points: Fraction) -> int | float:
    return int(points) if points.denominator == 1 else float(points)
