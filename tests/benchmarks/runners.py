"""The ways of grading that are compared. Each grades a class, one hand-in after the other unless it says otherwise."""

import contextlib
import json
import os
import shutil
import sqlite3
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from measure import Measured, measure
from nbgrader_course import make_course

from autograder.build.template import course_wheel
from autograder.export.otter import export_otter
from autograder.student.course.load import PROJECT
from autograder.student.course.model import Assignment
from autograder.wheel.package import Wheel

PROGRAMS = Path(sys.executable).parent
ENVIRONMENT = os.environ | {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"}
HERE = Path(__file__).parent
# pytest's code for "some tests failed".
TESTS_FAILED = 1
# nbgrader ends a cell after 30 otherwise, on a busy machine too early.
CELL_SECONDS = 600


@dataclass(frozen=True)
class Outcome:
    """What grading a class took, and the mean score; None where this way of grading gives none that compares."""

    measured: Measured
    score: float | None = None


@dataclass(frozen=True)
class Work:
    """What one row of the table grades.

    Attributes:
        students: a folder each.
        labs: what is graded of it.
        folder: an empty folder of the row's own.
        prefix: what keeps a command on its processors.
    """

    students: Sequence[Path]
    labs: Sequence[Assignment]
    folder: Path
    prefix: Sequence[str] = ()

    def run(
        self, command: Sequence[str], folder: Path | None = None, passing: Sequence[int] = (0,), **environment: str
    ) -> Measured:
        """Measure a command."""
        return measure([*self.prefix, *command], folder or self.folder, ENVIRONMENT | environment, passing)


class Kit:
    """What the other ways of grading need, made once and not measured."""

    def __init__(self, folder: Path, assignments: dict[str, Assignment]) -> None:
        self._folder = folder
        self._assignments = assignments
        self.configuration = cache(self._configuration)

    @cached_property
    def wheel(self) -> Wheel:
        """What students install."""
        return course_wheel(self._assignments)

    @cached_property
    def installed(self) -> Path:
        """The wheel, unpacked."""
        self.wheel.unpack(self._folder / "installed")
        return self._folder / "installed"

    def _configuration(self, lab: str) -> Path:
        """Otter's zip of a lab."""
        return export_otter(self._folder, self._assignments[lab], self.wheel)


def ours(work: Work, jobs: int) -> Outcome:
    """``autograder grade``: one command for the class, from start-up to the last page."""
    out, labs = work.folder / "out", [lab.name for lab in work.labs]
    command = ["autograder", "grade", str(work.students[0].parent), "--out", str(out), "--jobs", str(jobs)]
    measured = work.run([*command, *(["--lab", *labs] if len(labs) == 1 else [])])
    results = [json.loads(path.read_text(encoding="utf-8")) for path in (out / "results").glob("*.json")]
    return Outcome(measured, sum(result["score"] for result in results) / len(work.students))


def otter_run(work: Work, kit: Kit) -> Outcome:
    """``otter run``: a process for each notebook."""
    measured, score = Measured(), 0.0
    for submission, configuration in _zips(work, kit):
        command = ["otter", "run", "-a", str(configuration), str(submission), "--no-logo", "-o", str(work.folder)]
        measured += work.run(command)
        tests = json.loads((work.folder / "results.json").read_text(encoding="utf-8"))["tests"]
        score += sum(test.get("score") or 0.0 for test in tests)
    return Outcome(measured, score / len(work.students))


def otter_api(work: Work, kit: Kit) -> Outcome:
    """``otter.api.grade_submission``: one process that imported Otter before grades every notebook."""
    pairs, scores = work.folder / "work.json", work.folder / "scores.json"
    command = [sys.executable, str(HERE / "otter_api.py"), str(pairs), str(scores)]
    pairs.write_text("[]", encoding="utf-8")
    started = work.run(command)
    pairs.write_text(json.dumps([[str(one) for one in pair] for pair in _zips(work, kit)]), encoding="utf-8")
    measured = work.run(command) - started
    return Outcome(measured, sum(json.loads(scores.read_text(encoding="utf-8"))) / len(work.students))


def plain_pytest(work: Work, kit: Kit) -> Outcome:
    """``python -m pytest`` in each student's repository: public checks only, all labs in one process."""
    measured = Measured()
    for student in work.students:
        repository = work.folder / student.name
        shutil.copytree(PROJECT / "student_template", repository)
        shutil.copytree(student, repository, dirs_exist_ok=True)
        notebooks = [f"{lab.name}.ipynb" for lab in work.labs]
        command = [sys.executable, "-m", "pytest", *notebooks]
        measured += work.run(command, repository, (0, TESTS_FAILED), PYTHONPATH=str(kit.installed))
    return Outcome(measured)


def nbgrader(work: Work, program: str) -> Outcome:
    """``nbgrader autograde``: one command for each lab, a kernel for each notebook."""
    course = work.folder / "course"
    make_course(course, work.labs, work.students)
    unmeasured, measured = replace(work, prefix=()), Measured()
    # It calls a program that is installed beside it.
    path = f"{Path(program).parent}{os.pathsep}{ENVIRONMENT['PATH']}"
    environment = {"PYTHONPATH": str(PROJECT), "PATH": path, "TF_CPP_MIN_LOG_LEVEL": "3"}
    for lab in work.labs:
        unmeasured.run([program, "generate_assignment", lab.name, "--create"], course, **environment)
        command = [program, "autograde", lab.name, "--create", f"--ExecutePreprocessor.timeout={CELL_SECONDS}"]
        measured += work.run(command, course, **environment)
    with contextlib.closing(sqlite3.connect(course / "gradebook.db")) as database:
        [(score,)] = database.execute("SELECT coalesce(sum(auto_score), 0) FROM grade")
    return Outcome(measured, score / len(work.students))


def _zips(work: Work, kit: Kit) -> list[tuple[Path, Path]]:
    """For each hand-in its zip and Otter's."""
    pairs = []
    for student in work.students:
        for lab in work.labs:
            archive = work.folder / f"{student.name}-{lab.name}.zip"
            with zipfile.ZipFile(archive, "w") as file:
                for name in (f"{lab.name}.ipynb", *lab.files):
                    if (student / name).exists():
                        file.write(student / name, name)
            pairs.append((archive, kit.configuration(lab.name)))
    return pairs
