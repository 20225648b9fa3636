"""``autograder new``."""

from pathlib import Path

import click

from autograder.authoring import new_exercise
from autograder.student.course.load import instructor_course
from autograder.student.text import Text

NEXT = Text(
    ko="""\
지금도 그대로 통과해요: 수를 두 배로 만드는 작은 예시예요. 파일을 하나씩 고쳐서 자기 문제로 만든 다음
    autograder lint
    autograder prove --exercise {name} --update
    autograder build
자세한 순서는 docs/adding-an-exercise.md에 있어요.""",
    en="""\
It works as it is: a small example that doubles numbers. Make it yours, file by file, then
    autograder lint
    autograder prove --exercise {name} --update
    autograder build
docs/adding-an-exercise.md goes through this step by step.""",
)


def new(place: str, course: Path | None = None) -> None:
    """Write a new exercise's folder and say what comes next."""
    folder = instructor_course(course)
    for path in new_exercise(folder, place):
        click.echo(path.relative_to(folder.parent))
    click.echo(NEXT.format(name=place.strip("/").rpartition("/")[2]).said)
