"""Checks in Otter's exception format: the same functions, the same verdicts, our words.

Otter hands a check the notebook's variables. Verdicts do not come from those: the cells that were run (IPython's
``In``) are reduced to their definitions and executed afresh, so that Otter judges what the isolated batch judges.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import IPython

from autograder.student.checking.modules import load_module
from autograder.student.checking.own_work import notebook_of, own_files
from autograder.student.checking.resources import resolve_all
from autograder.student.checking.submission import Submission
from autograder.student.checking.verdict import ADVISORY, held_back, verdict, worded
from autograder.student.course.load import load_assignments, repository_checks
from autograder.student.course.model import Assignment, Check, Exercise
from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.unfinished import defined
from autograder.student.result import CheckResult
from autograder.student.seeds import SEED, seed_all
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service

# Shown by `grader.check` below the results of a student's own tests.
NOTE = f"{ADVISORY.ko} {ADVISORY.en}"


@dataclass
class _Judged:
    """The submission of some cells, and the verdicts so far: (exercise, check) -> result.

    Attributes:
        sources: the cells that were run, and those on disk.
    """

    sources: tuple[tuple[str, ...], tuple[Cell, ...]]
    submission: Submission
    results: dict[tuple[str, str], CheckResult] = field(default_factory=dict)


_loaded: dict[str, _Judged] = {}


class Feedback(AssertionError):
    """What Otter shows where a check does not pass: message and hint, Korean and English."""

    def __init__(self, result: CheckResult) -> None:
        message, hint = result.words
        super().__init__(f"{message.ko}\n  → {hint.ko}\n{message.en}\n  → {hint.en}")


def run(environment: dict[str, Any], lab: str, exercise_name: str, check_name: str) -> None:
    """Run one check on the notebook that ``environment`` comes from.

    Raises:
        Feedback: if the check does not pass.
    """
    assignment = installed_labs()[lab]
    exercise = assignment.exercise(exercise_name)
    assert exercise is not None
    result = _result(_judged(environment, assignment), exercise, check_name)
    if result.status == "failed" and (name := _edited(environment, assignment, exercise)):
        check = next(check for check in exercise.checks if check.name == check_name)
        # An answer that is not run at all says so already.
        code = result.code if result.code == "student.not_run" else "student.edited"
        result = worded(exercise, check, "failed", code, {"name": name})
    if result.status != "passed":
        raise Feedback(result) from None


def _result(judged: "_Judged", exercise: Exercise, check_name: str) -> CheckResult:
    """The verdict of one check, after those that it requires; each is made once for the same cells."""
    key = exercise.name, check_name
    if key not in judged.results:
        check = next(check for check in exercise.checks if check.name == check_name)
        for needed in check.requires:
            _result(judged, exercise, needed)
        judged.results[key] = held_back(exercise, check, judged.results) or _run_check(
            judged.submission, exercise, check
        )
    return judged.results[key]


def _run_check(submission: Submission, exercise: Exercise, check: Check) -> CheckResult:
    function = getattr(load_module(exercise.folder / f"test_{check.visibility}.py"), check.name)
    problem: BaseException | None = None
    seed_all(SEED)
    try:
        function(**resolve_all(function, exercise, submission))
    # The verdict tells whose fault it is.
    except Exception as caught:
        problem = caught
    return verdict(exercise, check, problem)


# Read once a kernel, not once a check.
_assignments = lru_cache(maxsize=1)(load_assignments)


def installed_labs() -> dict[str, Assignment]:
    """The labs of ``repository_checks``."""
    return _assignments(repository_checks())


def _judged(environment: dict[str, Any], assignment: Assignment) -> _Judged:
    """The submission of these cells; made once for the checks that follow one another."""
    sources = tuple(source for source in _sources(environment) if source)
    path, saved = _saved(assignment, _stripped(sources))
    known = _loaded.get(assignment.name)
    if known is None or known.sources != (sources, saved):
        service = Service(Path.cwd())
        demos = {cell.source.strip() for cell in saved if cell.demo}
        cells = [Cell(source, number, demo=source.strip() in demos) for number, source in enumerate(sources, start=1)]
        service.load_cells(cells, assignment.names, path or Path.cwd() / f"{assignment.name}.ipynb", list(saved))
        files = assignment.files_in(service.folder)
        submission = Submission(LocalPeer(service), files, reading=lambda: LocalPeer(Service(Path.cwd())))
        known = _Judged((sources, saved), submission)
        _loaded[assignment.name] = known
    return known


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


def _edited(environment: dict[str, Any], assignment: Assignment, exercise: Exercise) -> str:
    """A function of the exercise whose cell on disk has not been run as it stands; empty where there is none."""
    ran = _stripped(_sources(environment))
    last: dict[str, Cell] = {}
    for cell in _saved(assignment, ran)[1]:
        last |= dict.fromkeys(() if cell.demo else defined(cell), cell)
    return next((name for name in exercise.names if name in last and last[name].source.strip() not in ran), "")
