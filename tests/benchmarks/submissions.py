"""Classes of students' work: perfect, typical, untouched. No two hand-ins are alike, unless they are untouched."""

import ast
import json
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from autograder.proving.corpus import Specimen, read_corpus
from autograder.student.course.load import PROJECT
from autograder.student.course.model import Assignment, Exercise

KINDS = {
    "perfect": "every exercise solved, a constant of the student's own in every function",
    "typical": "half of the exercises solved, a third with a known mistake, a sixth untouched",
    "untouched": "the notebook as it is given out, the same bytes from everybody",
    "commented": "the notebook as it is given out, with a comment of the student's own in every stub",
}
# What a student did with an exercise; each student begins at another place, so that six of them are a fair mixture.
TYPICAL = ("solved", "wrong", "solved", "untouched", "solved", "wrong")
# Picks another specimen for the next student; without a common factor with most numbers of specimens.
STRIDE = 7
MODEL = PROJECT / "tests" / "submissions" / "perfect" / "mnist_model.keras"


def make_class(folder: Path, kind: str, labs: Sequence[Assignment], count: int) -> list[Path]:
    """Write a folder for each student, with a notebook for each lab and the other files that were handed in.

    Args:
        kind: one of ``KINDS``.

    Returns:
        The students' folders, in order.
    """
    students = [folder / f"student{number:04}" for number in range(count)]
    for number, student in enumerate(students):
        student.mkdir(parents=True)
        place = 0
        for lab in labs:
            _write_notebook(student, kind, lab, number, place)
            place += len(lab.exercises)
    return students


def _write_notebook(student: Path, kind: str, lab: Assignment, number: int, place: int) -> None:
    """One hand-in.

    Args:
        number: of the student.
        place: of the lab's first exercise in the course.
    """
    solved, untouched = (_cells(PROJECT / name / f"{lab.name}.ipynb") for name in ("solutions", "student_template"))
    notebook = json.loads((PROJECT / _given(kind) / f"{lab.name}.ipynb").read_text(encoding="utf-8"))
    for at, exercise in enumerate(lab.exercises, start=place):
        state = TYPICAL[(number + at) % len(TYPICAL)] if kind == "typical" else kind
        cell_id = answer_id(exercise)
        source = untouched[cell_id]
        if state in ("perfect", "solved"):
            source = with_constant(solved[cell_id], number)
            if exercise.name == "trained_model":
                shutil.copy(MODEL, student)
        elif state == "wrong":
            specimens = [one for one in read_corpus(exercise) if one.kind == "wrong"]
            specimen = specimens[(STRIDE * number + at) % len(specimens)]
            source = with_constant(_without_header(specimen), number)
            for file in specimen.files:
                shutil.copy(file, student)
        elif state == "commented":
            source += f"\n# student {number}"
        # A list of lines, as Jupyter saves it.
        _cell(notebook, cell_id)["source"] = source.splitlines(keepends=True)
    (student / f"{lab.name}.ipynb").write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")


def answer_id(exercise: Exercise) -> str:
    """The id of the cell in which a student solves an exercise."""
    return f"{exercise.name}-answer".replace("_", "-")


def with_constant(source: str, number: int) -> str:
    """The source with ``hand_in = number`` at the beginning of every function, so that no two students' are alike."""
    lines = source.splitlines()
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) is not None else node.body
            # A function in one line, or without a statement, stays as it is.
            if body and body[0].lineno > node.lineno:
                first = min([body[0].lineno, *(one.lineno for one in getattr(body[0], "decorator_list", ()))])
                lines.insert(first - 1, " " * body[0].col_offset + f"hand_in = {number}")
    return "\n".join([*lines, f"# student {number}"])


def _given(kind: str) -> str:
    """The folder of the notebooks that a class of this kind works on: a solved one keeps its outputs."""
    return "solutions" if kind == "perfect" else "student_template"


@cache
def _cells(path: Path) -> dict[str, str]:
    """Id of each cell -> source."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return {cell["id"]: "".join(cell["source"]) for cell in cells}


def _cell(notebook: dict[str, Any], cell_id: str) -> dict[str, Any]:
    return next(cell for cell in notebook["cells"] if cell["id"] == cell_id)


def _without_header(specimen: Specimen) -> str:
    """The script as a student would hand it in: the comments on its mistake left out."""
    lines = specimen.script.read_text(encoding="utf-8").splitlines()
    begins = next(at for at, line in enumerate(lines) if not line.startswith("# "))
    return "\n".join(lines[begins:]).strip("\n")
