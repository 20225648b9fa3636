"""``autograder hint``: the hints of an exercise, one stage at a time."""

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.student.text import UsageError, did_you_mean, there_are

if TYPE_CHECKING:
    from autograder.student.course.model import Exercise


@click.command()
@click.argument("place", metavar="LAB/EXERCISE")
@click.option("--stage", type=int, default=1, show_default=True, help="1: the idea, 2: where to look, 3: the fix.")
@click.option("--lang", type=click.Choice(["ko", "en"]), help="The language of the words; else the terminal's.")
@click.option("--course", type=click.Path(path_type=Path), metavar="DIR", help="As for `grade`.")
def hint(place: str, stage: int, lang: str | None, course: Path | None) -> None:
    """Show a hint for an exercise: first the idea, then where to look, then the shape of the fix."""
    from autograder.commands.check import locale_language
    from autograder.student.checking.hint import hint_of
    from autograder.student.course.load import instructor_course

    exercise = _exercise(place, instructor_course(course))
    more = f"autograder hint {exercise.lab}/{exercise.name} --stage {{stage}}"
    click.echo(hint_of(exercise, stage, more).said(lang or locale_language()))


def _exercise(place: str, course: Path) -> "Exercise":
    """The exercise that ``LAB/EXERCISE`` names.

    Raises:
        UsageError: if there is none.
    """
    from autograder.student.course.load import load_assignments

    known = {f"{one.lab}/{one.name}": one for lab in load_assignments(course).values() for one in lab.exercises}
    if place not in known:
        cure = did_you_mean(difflib.get_close_matches(place, known, n=1, cutoff=0.4), there_are(known))
        raise UsageError(f"이름이 {place}인 연습이 없어요. {cure.ko}", f"No exercise is called {place}. {cure.en}")
    return known[place]
