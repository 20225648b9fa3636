"""``autograder new``."""

from pathlib import Path

import click

from autograder.authoring import new_exercise
from autograder.student.course.load import instructor_course

NEXT = """\
It works as it is: a small example that doubles numbers. Make it yours, file by file, then
    autograder lint
    autograder prove --exercise {name} --update
    autograder build
docs/adding-an-exercise.md goes through this step by step."""


def new(place: str, course: Path | None = None) -> None:
    """Write a new exercise's folder and say what comes next."""
    folder = instructor_course(course)
    for path in new_exercise(folder, place):
        click.echo(path.relative_to(folder.parent))
    click.echo(NEXT.format(name=place.strip("/").rpartition("/")[2]))
