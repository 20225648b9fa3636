"""What the run leaves for the steps behind it: a step for each exercise, which only hands its result on.

GitHub Classroom's reporter shows for a step (passed / number of tests) * max_score and sends the sum of the tests'
scores. The two are equal because a step is one exercise, whose checks share its points equally.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from autograder.student.checking.verdict import WORDS
from autograder.student.course.model import Assignment
from autograder.student.formats.classroom import classroom_result
from autograder.student.result import SubmissionResult
from autograder.student.text import both, number


def step_ids(assignments: Mapping[str, Assignment]) -> dict[tuple[str, str], str]:
    """(lab, exercise) -> id of its step: small letters and digits.

    Reporters pass on results in variables with the id in capitals; the one of Classroom allows no other signs.
    """
    ids: dict[tuple[str, str], str] = {}
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            plain = re.sub(r"[^a-z0-9]", "", exercise.name.lower())
            taken = plain in ids.values() or not plain[:1].isalpha()
            ids[assignment.name, exercise.name] = f"exercise{len(ids) + 1}{plain}" if taken else plain
    return ids


def not_due(assignments: Mapping[str, Assignment]) -> list[str]:
    """The labs whose deadline is still to come. One that has none is due."""
    now = datetime.now(UTC)
    return [name for name, lab in assignments.items() if lab.deadline and lab.deadline > now]


def handed_on(
    results: Iterable[SubmissionResult], assignments: Mapping[str, Assignment], not_due: Collection[str] = ()
) -> dict[str, Any]:
    """Id of a step -> its output ``result``, and the line that its log shows.

    Args:
        not_due: labs that do not turn the push red yet; their points count all the same.
    """
    ids = step_ids(assignments)
    steps = {}
    for result in results:
        for exercise in result.exercises:
            passed = sum(check.status == "passed" for check in exercise.checks)
            steps[ids[result.lab, exercise.name]] = {
                "result": classroom_result([replace(result, exercises=(exercise,))], result.lab not in not_due),
                "said": f"{exercise.name}: {number(exercise.score)} / {number(exercise.max_score)} "
                f"({passed}/{len(exercise.checks)}, {both(WORDS[exercise.status])})",
            }
    return steps
