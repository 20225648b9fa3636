"""``autograder lint``."""

from pathlib import Path

import click

from autograder.linting import lint_course
from autograder.student.course.load import instructor_course
from autograder.student.text import Text, harmless

FOUND = Text("{folder}/: 고칠 것 {count}개", "{count} findings in {folder}/")


def lint(course: Path | None = None) -> bool:
    """Print what is wrong with the files of a course, a line each; True where nothing is."""
    folder = instructor_course(course)
    found = lint_course(folder)
    for finding in found:
        click.echo(harmless(finding.said(folder)))
    click.echo(FOUND.format(count=len(found), folder=folder.name).said)
    return not found
