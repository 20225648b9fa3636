"""Otter's test files, one an exercise, generated from the checks."""

from autograder.student.course.model import Exercise

HEADER = """\
# Generated from assignments/{lab}/{exercise} by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import {imported}

name = "{exercise}"
points = {points:g}
"""
NOTES = ", success_message=NOTE, failure_message=NOTE"
CASE = """

@test_case(name="{name}", hidden={hidden}{notes})
def {name}(env):
    # {en}
    run(env, "{lab}", "{exercise}", "{name}")  # {ko}
"""


def otter_test(exercise: Exercise, public_only: bool) -> str:
    """The exercise's test file.

    Args:
        public_only: leave hidden checks out, for students; the last check says what such results are.
    """
    imported = "NOTE, run" if public_only else "run"
    text = HEADER.format(lab=exercise.lab, exercise=exercise.name, points=exercise.points, imported=imported)
    checks = exercise.checks_for(public_only)
    for check in checks:
        text += CASE.format(
            name=check.name,
            hidden=check.visibility == "hidden",
            notes=NOTES if public_only and check is checks[-1] else "",
            lab=exercise.lab,
            exercise=exercise.name,
            en=check.sentence.en,
            ko=check.sentence.ko,
        )
    return text
