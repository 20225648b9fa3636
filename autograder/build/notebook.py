"""Notebooks made from the exercise folders: the same input gives the same bytes."""

import re

import jupytext
import nbformat

from autograder.build.stub import solved, stubbed
from autograder.student.course.model import Assignment, Exercise
from autograder.student.text import Text, UsageError

KERNEL = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
DEMO_TAGS = ["demo", "otter_ignore"]
SETUP = """\
# 먼저 이 셀을 실행하세요. Run this cell first.
import otter

grader = otter.Notebook("{lab}.ipynb", tests_dir="tests/{lab}")"""
CHECK = 'grader.check("{exercise}")'


def read_prompt(exercise: Exercise) -> Text:
    """The exercise's ``prompt.md``: Korean, a line ``---``, English."""
    parts = re.split(r"^---$", (exercise.folder / "prompt.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    if len(parts) != 2:
        raise UsageError(f"{exercise.name}/prompt.md: expected Korean and English with one line `---` between them.")
    return Text(parts[0].strip(), parts[1].strip())


def make_notebook(assignment: Assignment, with_solutions: bool, checks: str = "") -> str:
    """The lab's notebook as nbformat 4.5 text, without outputs.

    Args:
        with_solutions: exercise cells hold the solution instead of the stub.
        checks: fingerprint of the checks that it runs; outputs are of these.
    """
    cells = [
        _markdown("title", f"# {assignment.title.ko}\n\n# {assignment.title.en}"),
        _code("setup-grader", SETUP.format(lab=assignment.name)),
    ]
    for name in assignment.contents:
        exercise = assignment.exercise(name)
        cells += _exercise_cells(exercise, with_solutions) if exercise else _demo_cells(assignment, name)
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=KERNEL | ({"checks": checks} if checks else {}))
    notebook.nbformat_minor = 5
    nbformat.validate(notebook)
    return nbformat.writes(notebook) + "\n"


def _exercise_cells(exercise: Exercise, with_solutions: bool) -> list[nbformat.NotebookNode]:
    prompt = read_prompt(exercise)
    source = (exercise.folder / "solution.py").read_text(encoding="utf-8")
    answer = solved(source) if with_solutions else stubbed(source, f"{exercise.name}/solution.py")
    heading = f"## {exercise.title.ko} · {exercise.title.en} ({exercise.points:g}점 · {exercise.points:g} points)"
    return [
        _markdown(f"{exercise.name}-prompt", f"{heading}\n\n{prompt.ko}\n\n---\n\n{prompt.en}"),
        _code(f"{exercise.name}-answer", answer.rstrip()),
        # Checked at the end of grading, when all cells have run; here it is for the student.
        _code(f"{exercise.name}-check", CHECK.format(exercise=exercise.name), ["otter_ignore"]),
    ]


def _demo_cells(assignment: Assignment, name: str) -> list[nbformat.NotebookNode]:
    """Cells of ``demos/<name>.py``, jupytext's percent format: text, and code that grading skips.

    A code cell tagged ``keep`` (imports that exercises share) is not skipped.
    """
    path = assignment.folder / "demos" / f"{name}.py"
    if not path.exists():
        raise UsageError(f"{assignment.name}: `{name}` in contents is neither an exercise nor a file in demos/.")
    cells = []
    for number, cell in enumerate(jupytext.reads(path.read_text(encoding="utf-8"), fmt="py:percent").cells, start=1):
        if cell.cell_type == "markdown":
            cells.append(_markdown(f"{name}-{number}", cell.source))
        else:
            tags = [] if "keep" in cell.metadata.get("tags", ()) else DEMO_TAGS
            cells.append(_code(f"{name}-{number}", cell.source, tags))
    return cells


def _markdown(identity: str, source: str) -> nbformat.NotebookNode:
    return nbformat.v4.new_markdown_cell(source, id=identity.replace("_", "-")[:64])


def _code(identity: str, source: str, tags: list[str] | None = None) -> nbformat.NotebookNode:
    cell = nbformat.v4.new_code_cell(source, id=identity.replace("_", "-")[:64])
    if tags:
        cell.metadata["tags"] = list(tags)
    return cell
