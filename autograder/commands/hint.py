"""``autograder hint``: the hints of an exercise, one stage at a time."""

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.arguments import Command, course_option, option
from autograder.student.text import Text, UsageError, did_you_mean, spoken, there_are

if TYPE_CHECKING:
    from autograder.student.course.model import Exercise


@click.command(cls=Command, korean="문제의 힌트를 보여 줘요: 먼저 개념, 다음은 볼 곳, 마지막은 고칠 모양.")
@click.argument("place", metavar="LAB/EXERCISE")
@option(
    "--stage",
    type=int,
    default=1,
    show_default=True,
    help=Text("1: 개념, 2: 볼 곳, 3: 고칠 모양.", "1: the idea, 2: where to look, 3: the fix."),
)
@course_option
def hint(place: str, stage: int, course: Path | None) -> None:
    """Show a hint for an exercise: first the idea, then where to look, then the shape of the fix."""
    from autograder.student.checking.hint import hint_of
    from autograder.student.course.load import instructor_course

    exercise = _exercise(place, instructor_course(course))
    more = f"autograder hint {exercise.lab}/{exercise.name} --stage {{stage}}"
    click.echo(hint_of(exercise, stage, more).said(spoken()))


def _exercise(place: str, course: Path) -> "Exercise":
    """The exercise that ``LAB/EXERCISE`` names.

    Raises:
        UsageError: if there is none.
    """
    from autograder.student.course.load import load_assignments

    known = {f"{one.lab}/{one.name}": one for lab in load_assignments(course).values() for one in lab.exercises}
    if place not in known:
        cure = did_you_mean(difflib.get_close_matches(place, known, n=1, cutoff=0.4), there_are(known))
        raise UsageError(f"이름이 {place}인 문제가 없어요. {cure.ko}", f"No exercise is called {place}. {cure.en}")
    return known[place]
