"""The checks on a live notebook.

Verdicts do not come from the notebook's variables: the cells that were run (IPython's ``In``) are reduced to their
definitions and executed afresh, so that a live notebook is judged as the isolated batch judges it.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import IPython

from autograder.student.checking.modules import load_module
from autograder.student.checking.own_lines import pointed
from autograder.student.checking.own_work import notebook_of, own_files
from autograder.student.checking.resources import resolve_all
from autograder.student.checking.submission import Submission
from autograder.student.checking.verdict import held_back, unjudged, verdict, worded
from autograder.student.course.load import installed_labs
from autograder.student.course.model import Assignment, Check, Exercise
from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.unfinished import defined
from autograder.student.result import CheckResult
from autograder.student.seeds import SEED, seed_all
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service


def _not_of_retracing(record: logging.LogRecord) -> bool:
    """Checks predict by many small models, and TensorFlow counts each: its warning is not about the student's code."""
    return "tf.function retracing" not in record.getMessage()


# The logger has this name before TensorFlow is loaded, too.
logging.getLogger("tensorflow").addFilter(_not_of_retracing)


@dataclass
class Judged:
    """The submission of some cells, and the verdicts so far: (exercise, check) -> result.

    Attributes:
        ran: the cells that were run.
        saved: the cells on disk.
    """

    ran: tuple[str, ...]
    saved: tuple[Cell, ...]
    submission: Submission
    results: dict[tuple[str, str], CheckResult] = field(default_factory=dict)

    def result(self, exercise: Exercise, check: Check) -> CheckResult:
        """The verdict of a check; where the answer's cell was edited since its run, that is what a failure says."""
        result = self._result(exercise, check)
        if result.status == "failed" and (name := self._edited(exercise)):
            # An answer that is not run at all says so already.
            code = result.code if result.code == "student.not_run" else "student.edited"
            return worded(exercise, check, "failed", code, {"name": name})
        return result

    def _result(self, exercise: Exercise, check: Check) -> CheckResult:
        """The verdict, after those that the check requires; each is made once for the same cells."""
        key = exercise.name, check.name
        if key not in self.results:
            for needed in exercise.checks:
                if needed.name in check.requires:
                    self._result(exercise, needed)
            self.results[key] = held_back(exercise, check, self.results) or pointed(
                _run(self.submission, exercise, check), exercise, self.submission.outline.code, self.results
            )
        return self.results[key]

    def _edited(self, exercise: Exercise) -> str:
        """A function of the exercise whose cell on disk has not been run as it stands; empty where there is none."""
        ran = _stripped(self.ran)
        last: dict[str, Cell] = {}
        for cell in self.saved:
            last |= dict.fromkeys(() if cell.demo else defined(cell), cell)
        return next((name for name in exercise.names if name in last and last[name].source.strip() not in ran), "")


_judged: dict[str, Judged] = {}


def judged(environment: dict[str, Any], assignment: Assignment) -> Judged:
    """The submission of the notebook that ``environment`` comes from; made once for the same cells."""
    sources = tuple(source for source in _sources(environment) if source)
    path, saved = _saved(assignment, _stripped(sources))
    known = _judged.get(assignment.name)
    if known is None or (known.ran, known.saved) != (sources, saved):
        service = Service(Path.cwd())
        demos = {cell.source.strip() for cell in saved if cell.demo}
        cells = [Cell(source, number, demo=source.strip() in demos) for number, source in enumerate(sources, start=1)]
        service.load_cells(cells, assignment.names, path or Path.cwd() / f"{assignment.name}.ipynb", list(saved))
        files = assignment.files_in(service.folder)
        submission = Submission(LocalPeer(service), files, reading=lambda: LocalPeer(Service(Path.cwd())))
        known = _judged[assignment.name] = Judged(sources, saved, submission)
    return known


def public_results(
    environment: dict[str, Any], assignment: Assignment, exercise: Exercise
) -> tuple[tuple[CheckResult, ...], str]:
    """The results of an exercise's public checks; and what went wrong in the grader itself, empty where nothing did."""
    checks = exercise.checks_for(public_only=True)
    try:
        own = judged(environment, assignment)
        return tuple(own.result(exercise, check) for check in checks), ""
    # Whatever a check or the reading of the notebook raises is no failure of the student's.
    except Exception as problem:
        return tuple(unjudged(exercise, check) for check in checks), f"{type(problem).__name__}: {problem}"


def _run(submission: Submission, exercise: Exercise, check: Check) -> CheckResult:
    function = getattr(load_module(exercise.folder / f"test_{check.visibility}.py"), check.name)
    problem: BaseException | None = None
    seed_all(SEED)
    try:
        function(**resolve_all(function, exercise, submission))
    # The verdict tells whose fault it is.
    except Exception as caught:
        problem = caught
    return verdict(exercise, check, problem)


def _sources(environment: dict[str, Any]) -> list[str]:
    """The cells that were run, as the student wrote them; IPython's ``In`` has their magics already replaced."""
    ran = [str(source) for source in environment.get("In", ())]
    shell = IPython.get_ipython()
    raw = shell.history_manager.input_hist_raw if shell and shell.user_ns.get("In") is environment.get("In") else ()
    return [str(source) for source in raw] if len(raw) == len(ran) else ran


def _saved(assignment: Assignment, ran: set[str]) -> tuple[Path | None, tuple[Cell, ...]]:
    """The notebook on disk and its cells: what was run carries no tags, and may not be all that was written."""
    files = own_files(Path.cwd(), installed_labs(), assignment.name)
    path, cells = notebook_of([file for file in files if file.suffix.lower() == ".ipynb"], ran)
    return path, tuple(cells)


def _stripped(sources: Iterable[str]) -> set[str]:
    return {source.strip() for source in sources}
