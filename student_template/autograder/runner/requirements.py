"""Checks that wait for others, so that code which does nothing earns no points for leaving its argument alone."""

from collections.abc import Mapping

from autograder.assignment.model import Check, Exercise
from autograder.result import UNCHECKED, CheckResult
from autograder.runner.verdict import worded


def held_back(exercise: Exercise, check: Check, results: Mapping[tuple[str, str], CheckResult]) -> CheckResult | None:
    """The result of ``check`` where a check that it requires did not pass; None where it is to be run.

    Args:
        results: (exercise, check) -> result, of the checks that have run. One that has not run holds nothing back.
    """
    needed = [results[exercise.name, name] for name in check.requires if (exercise.name, name) in results]
    if all(result.status == "passed" for result in needed):
        return None
    # Nothing written is said as such, and not as one check that failed and others that wait.
    missing = next((result for result in needed if result.status == "missing"), None)
    if missing:
        return CheckResult(check.name, check.visibility, "missing", missing.code, missing.message, missing.hint)
    return worded(exercise, check, "unchecked", UNCHECKED, {})
