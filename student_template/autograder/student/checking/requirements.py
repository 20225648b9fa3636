"""Checks that wait for others, so that code which does nothing earns no points for leaving its argument alone."""

from collections.abc import Mapping
from dataclasses import replace

from autograder.student.checking.verdict import worded
from autograder.student.course.model import Check, Exercise
from autograder.student.result import UNCHECKED, CheckResult


def held_back(exercise: Exercise, check: Check, results: Mapping[tuple[str, str], CheckResult]) -> CheckResult | None:
    """The result of ``check`` where a check that it requires did not pass; None where it is to be run.

    Args:
        results: (exercise, check) -> result, of the checks that have run. One that has not run holds nothing back.
    """
    needed = [results[exercise.name, name] for name in check.requires if (exercise.name, name) in results]
    if all(result.status == "passed" for result in needed):
        return None
    # Nothing written, or a file that cannot be read, is said of each check: none of them waits for another.
    whole = next((one for one in needed if one.status == "missing" or one.code.startswith("file.")), None)
    if whole:
        return replace(whole, name=check.name, visibility=check.visibility)
    return worded(exercise, check, "unchecked", UNCHECKED, {})
