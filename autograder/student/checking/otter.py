"""Checks in Otter's exception format: the same functions, the same verdicts, our words.

Otter's own test files, which `otter run` and `otter grade` execute, call ``run`` with the notebook's variables.
"""

from typing import Any

from autograder.student.checking.live import judged
from autograder.student.course.load import installed_labs
from autograder.student.result import CheckResult


class Feedback(AssertionError):
    """What Otter shows where a check does not pass: message and hint, Korean and English."""

    def __init__(self, result: CheckResult) -> None:
        message, hint = result.words
        super().__init__(f"{message.ko}\n  → {hint.ko}\n{message.en}\n  → {hint.en}")


def run(environment: dict[str, Any], lab: str, exercise_name: str, check_name: str) -> None:
    """Run one check on the notebook that ``environment`` comes from.

    Raises:
        Feedback: if the check does not pass.
    """
    assignment = installed_labs()[lab]
    exercise = assignment.exercise(exercise_name)
    assert exercise is not None
    check = next(check for check in exercise.checks if check.name == check_name)
    result = judged(environment, assignment).result(exercise, check)
    if result.status != "passed":
        raise Feedback(result) from None
