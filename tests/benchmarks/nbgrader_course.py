"""A course for nbgrader, with the checks of this one: students' notebooks, and a cell for each check at their end.

nbgrader has no word for cells that grading skips, so its notebooks hold only those that are graded.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from submissions import answer_id

from autograder.student.course.load import PROJECT
from autograder.student.course.model import Assignment

SKIPPED = "otter_ignore"
# nbgrader takes a library's warning for a failure. The definitions are executed once, however many checks have run.
BEGIN = """\
import os
import sys

from autograder.student.checking.otter import run

sys.stderr = open(os.devnull, "w")
graded = {"In": list(In)}"""
CHECK = 'run(graded, "{lab}", "{exercise}", "{check}")'


def make_course(folder: Path, labs: Sequence[Assignment], students: Sequence[Path]) -> None:
    """Write ``source/`` and ``submitted/`` of an nbgrader course."""
    for lab in labs:
        given = PROJECT / "student_template" / f"{lab.name}.ipynb"
        _write(folder / "source" / lab.name, lab, given)
        for student in students:
            target = folder / "submitted" / student.name / lab.name
            _write(target, lab, student / given.name)
            for name in lab.files:
                if (student / name).exists():
                    (target / name).write_bytes((student / name).read_bytes())


def _write(folder: Path, lab: Assignment, notebook: Path) -> None:
    read = json.loads(notebook.read_text(encoding="utf-8"))
    answers = {answer_id(exercise) for exercise in lab.exercises}
    cells = []
    for cell in read["cells"]:
        if cell["cell_type"] == "code" and SKIPPED not in cell["metadata"].get("tags", ()):
            cell["metadata"] = {}
            if cell["id"] in answers:
                cell["metadata"] = _metadata(cell["id"], solution=True)
            cells.append(cell)
    cells.append(_locked("checks", BEGIN))
    for exercise in lab.exercises:
        for check in exercise.checks:
            source = CHECK.format(lab=lab.name, exercise=exercise.name, check=check.name)
            points = exercise.points / len(exercise.checks)
            cells.append(_locked(f"{exercise.name}-{check.name}", source, points))
    folder.mkdir(parents=True)
    text = json.dumps({**read, "cells": cells}, ensure_ascii=False)
    (folder / notebook.name).write_text(text, encoding="utf-8")


def _locked(name: str, source: str, points: float | None = None) -> dict[str, Any]:
    metadata = _metadata(name, grade=points is not None, locked=True)
    if points is not None:
        metadata["nbgrader"]["points"] = points
    cell = {"cell_type": "code", "execution_count": None, "outputs": [], "metadata": metadata}
    return {**cell, "id": name.replace("_", "-")[:64], "source": source}


def _metadata(name: str, grade: bool = False, solution: bool = False, locked: bool = False) -> dict[str, Any]:
    flags = {"grade": grade, "solution": solution, "locked": locked, "task": False}
    return {"nbgrader": {"grade_id": name, "schema_version": 3, **flags}}
