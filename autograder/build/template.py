"""The student template: README, notebooks with stubs, requirements, and in dot-folders what runs the public checks."""

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
    return files | _page_files(assignments, wheel, title)


def _page_files(assignments: dict[str, Assignment], wheel: Wheel, title: Text) -> dict[str, bytes]:
    environment = Environment(
        loader=PackageLoader("autograder.build", "pages"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        # GitHub's own expressions are written ${{ ... }}.
        variable_start_string="<<",
        variable_end_string=">>",
        autoescape=False,
    )
    exercises = [exercise for assignment in assignments.values() for exercise in assignment.exercises]
    files = {}
    for name in environment.list_templates():
        text = environment.get_template(name).render(
            assignments=list(assignments.values()),
            exercises=exercises,
            # (lab, exercise), id of its step in the workflow.
            steps=list(step_ids(assignments).items()),
            title=title,
            constraints=CONSTRAINTS if TESTED.exists() else "",
            requirements=[f"./{FOLDER}/{wheel.name}", *requirements(NOTEBOOKS)],
        )
        target = name.removesuffix(".j2").replace("dot_", ".")
        files[target] = text.encode()
    return files
