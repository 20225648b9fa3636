"""The student template: README, notebooks with stubs, requirements, and in dot-folders what runs the public checks."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from autograder.build.notebook import make_notebook
from autograder.build.public import public_files, readable_checks
from autograder.student.ci.steps import step_ids
from autograder.student.course.load import PROJECT
from autograder.student.course.model import Assignment
from autograder.student.text import Text
from autograder.wheel.libraries import NOTEBOOKS, requirements
from autograder.wheel.package import Wheel, make_wheel

# Holds the wheel, and copies of the public checks to read.
FOLDER = ".autograder"
# The versions that the tests ran with; an installed package without its checkout has no such file.
TESTED = PROJECT / "constraints.txt"
CONSTRAINTS = ".devcontainer/constraints.txt"
# What a student types first, on each system. These are in the checkout, too.
FIRST_MINUTES = ("first-five-minutes.ko.md", "first-five-minutes.md")


def course_wheel(assignments: dict[str, Assignment]) -> Wheel:
    """What students install: the student's side of this package, and the course's public checks."""
    return make_wheel(public_files(assignments))


def template_files(
    assignments: dict[str, Assignment], wheel: Wheel, title: Text, address: str = ""
) -> dict[str, bytes]:
    """Every file of ``student_template/``: path -> content.

    Args:
        wheel: of the same course.
        title: the course's.
        address: where the repository will lie, such as ``https://github.com/owner/name``; notebooks that are opened
            alone get the wheel from there.
    """
    files = {f"{FOLDER}/{wheel.name}": wheel.content}
    source = f"{address.rstrip('/')}/raw/HEAD/{FOLDER}/{wheel.name}" if address else ""
    for assignment in assignments.values():
        files[f"{assignment.name}.ipynb"] = make_notebook(assignment, with_solutions=False, wheel=source).encode()
        files[f"{FOLDER}/checks/{assignment.name}.py"] = readable_checks(assignment).encode()
    if TESTED.exists():
        files[CONSTRAINTS] = TESTED.read_bytes()
    files |= {f"{FOLDER}/{path.name}": path.read_bytes() for path in _first_minutes()}
    return files | _page_files(assignments, wheel, title)


def _first_minutes() -> list[Path]:
    return [path for name in FIRST_MINUTES if (path := PROJECT / "docs" / name).exists()]


def instructor_files(title: Text) -> dict[str, bytes]:
    """Every file of an instructor's repository, which grades the class on GitHub: path -> content."""
    return _rendered("instructor", title=title)


def _page_files(assignments: dict[str, Assignment], wheel: Wheel, title: Text) -> dict[str, bytes]:
    return _rendered(
        "pages",
        assignments=list(assignments.values()),
        exercises=[exercise for assignment in assignments.values() for exercise in assignment.exercises],
        # (lab, exercise), id of its step in the workflow.
        steps=list(step_ids(assignments).items()),
        title=title,
        first_minutes=[f"{FOLDER}/{path.name}" for path in _first_minutes()],
        constraints=CONSTRAINTS if TESTED.exists() else "",
        requirements=[f"./{FOLDER}/{wheel.name}", *requirements(NOTEBOOKS)],
    )


def _rendered(folder: str, **names: Any) -> dict[str, bytes]:
    """The templates of a folder beside this module, with these names filled in: path -> content."""
    environment = Environment(
        loader=PackageLoader("autograder.build", folder),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        # GitHub's own expressions are written ${{ ... }}.
        variable_start_string="<<",
        variable_end_string=">>",
        autoescape=False,
    )
    return {
        name.removesuffix(".j2").replace("dot_", "."): environment.get_template(name).render(**names).encode()
        for name in environment.list_templates()
    }
