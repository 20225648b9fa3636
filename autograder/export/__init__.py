"""Formats of other graders and systems, one module each: labs here, grades by `commands.export`."""

from collections.abc import Callable
from pathlib import Path

import click

from autograder.build.template import course_wheel
from autograder.export.otter import export_otter
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.course.model import Assignment
from autograder.wheel.package import Wheel

# Format -> what writes one lab into a folder, and returns the file.
EXPORTERS: dict[str, Callable[[Path, Assignment, Wheel], Path]] = {"otter": export_otter}


def export_into(folder: Path, form: str, course: Path | None = None) -> None:
    """Write every lab in ``form`` into ``folder``."""
    assignments = load_assignments(instructor_course(course))
    folder.mkdir(parents=True, exist_ok=True)
    wheel = course_wheel(assignments)
    for assignment in assignments.values():
        path = EXPORTERS[form](folder.resolve(), assignment, wheel)
        click.echo(str(path))
