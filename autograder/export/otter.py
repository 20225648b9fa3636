"""Otter's configuration zip: for ``otter run`` and ``otter grade``."""

import contextlib
import shutil
import tempfile
from pathlib import Path

from autograder.build.otter_tests import otter_test
from autograder.student.course.model import Assignment
from autograder.student.notebooks import COURSE_OF_ZIP
from autograder.wheel.package import Wheel

# Corpora prove the checks and are no part of them.
LEFT_OUT = shutil.ignore_patterns("right", "wrong", "demos", "prompt.md", "__pycache__")


def export_otter(folder: Path, assignment: Assignment, wheel: Wheel) -> Path:
    """One zip for ``otter run`` and ``otter grade``: tests, the lab, and the wheel that runs its checks."""
    path = folder / f"{assignment.name}.zip"
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        # Slow to import and of this format only; here, since libraries read settings from the working folder.
        from otter.generate import main as generate

        work = Path(name)
        (work / "tests").mkdir()
        for exercise in assignment.exercises:
            (work / "tests" / f"{exercise.name}.py").write_text(
                otter_test(exercise, public_only=False), encoding="utf-8"
            )
        shutil.copytree(assignment.folder, work / COURSE_OF_ZIP / assignment.name, ignore=LEFT_OUT)
        (work / wheel.name).write_bytes(wheel.content)
        # Its environment is made in the folder that holds files/.
        (work / "requirements.txt").write_text(f"./files/{wheel.name}\n", encoding="utf-8")
        generate(
            tests_dir="tests",
            output_path=str(path),
            files=[COURSE_OF_ZIP, wheel.name],
            requirements="requirements.txt",
            no_environment=True,
            python_version="3.12",
        )
    return path
