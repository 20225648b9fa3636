"""Otter's test files, one an exercise, generated from the checks."""

from autograder.student.checking.verdict import TO_READ
from autograder.student.course.model import Exercise

HEADER = """\
# Generated from assignments/{lab}/{exercise} by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import run

name = "{exercise}"
points = {points:g}{remark}
"""
CASE = """

@test_case(name="{name}", hidden={hidden})
def {name}(env):
    # {en}
    run(env, "{lab}", "{exercise}", "{name}")  # {ko}
"""


def otter_test(exercise: Exercise, public_only: bool) -> str:
    """The exercise's test file.

    Args:
        public_only: leave hidden checks out, for students.
    """
    # What a person marks gets no points from Otter, as it gets none from the other runners.
    points, remark = (0, f"  # {TO_READ.en}") if exercise.by_hand else (exercise.points, "")
    text = HEADER.format(lab=exercise.lab, exercise=exercise.name, points=points, remark=remark)
    for check in exercise.checks_for(public_only):
        text += CASE.format(
            name=check.name,
            hidden=check.visibility == "hidden",
            lab=exercise.lab,
            exercise=exercise.name,
            en=check.sentence.en,
            ko=check.sentence.ko,
        )
    return text
