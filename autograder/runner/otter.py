"""Checks in Otter's exception format: the same functions, the same verdicts, our words.

Otter hands a check the notebook's variables. Verdicts do not come from those: the cells that were run (IPython's
``In``) are reduced to their definitions and executed afresh, so that Otter judges what the isolated batch judges.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

from autograder.assignment.load import load_assignments, repository_checks
from autograder.assignment.model import Assignment
from autograder.result import CheckResult
from autograder.runner.resources import load_module, resolve_all
from autograder.runner.submission import Submission
from autograder.runner.verdict import ADVISORY, verdict
from autograder.seeds import SEED, seed_all
from autograder.student.peer import LocalPeer
from autograder.student.service import Service
from autograder.submission.cells import Cell, Unreadable, read_cells

# Shown by `grader.check` below the results of a student's own tests.
NOTE = f"{ADVISORY.ko} {ADVISORY.en}"

_loaded: dict[str, tuple[tuple[str, ...], Submission]] = {}


class Feedback(AssertionError):
    """What Otter shows where a check does not pass: message and hint, Korean and English."""

    def __init__(self, result: CheckResult) -> None:
        super().__init__(f"{result.message.ko}\n  → {result.hint.ko}\n{result.message.en}\n  → {result.hint.en}")


def run(environment: dict[str, Any], lab: str, exercise_name: str, check_name: str) -> None:
    """Run one check on the notebook that ``environment`` comes from.

    Raises:
        Feedback: if the check does not pass.
    """
    assignment = _assignments(repository_checks())[lab]
    exercise = assignment.exercise(exercise_name)
    check = next(check for check in exercise.checks if check.name == check_name)
    function = getattr(load_module(exercise.folder / f"test_{check.visibility}.py"), check_name)
    problem: BaseException | None = None
    seed_all(SEED)
    try:
        function(**resolve_all(function, exercise, _submission(environment, assignment)))
    # The verdict tells whose fault it is.
    except Exception as caught:
        problem = caught
    result = verdict(exercise, check, problem)
    if result.status != "passed":
        raise Feedback(result) from None


# Read once a kernel, not once a check.
_assignments = lru_cache(maxsize=1)(load_assignments)


def _submission(environment: dict[str, Any], assignment: Assignment) -> Submission:
    """The submission of these cells; made once for the checks that follow one another."""
    sources = tuple(str(source) for source in environment.get("In", ()) if source)
    known = _loaded.get(assignment.name)
    if known is None or known[0] != sources:
        service = Service(Path.cwd())
        demos = _demo_sources(Path(f"{assignment.name}.ipynb"))
        cells = [Cell(source, number, demo=source.strip() in demos) for number, source in enumerate(sources, start=1)]
        service.load_cells(cells, assignment.names)
        files = assignment.files_in(service.folder)
        _loaded[assignment.name] = known = (sources, Submission(LocalPeer(service), files))
    return known[1]


def _demo_sources(notebook: Path) -> set[str]:
    """Sources of the notebook's demo cells: what was run carries no tags."""
    try:
        return {cell.source.strip() for cell in read_cells(notebook) if cell.demo}
    except (OSError, Unreadable):
        return set()
