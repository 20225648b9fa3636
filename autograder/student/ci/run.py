"""One run of the public checks of a whole repository: a process for each lab, and a new one where it ends or hangs."""

import contextlib
import json
import multiprocessing
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from autograder.student.checking.own_work import own_files
from autograder.student.checking.verdict import worded
from autograder.student.ci.worker import LOADED, run_checks
from autograder.student.course.model import Assignment, Check, Exercise
from autograder.student.lab import load_quietly
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.service.process import labs_with_keras, preload

# On Linux a lab's process is a fork, which has the libraries already.
FORKS = sys.platform == "linux"
CONTEXT: Any = multiprocessing.get_context("fork" if FORKS else "spawn")
# After so many checks of an exercise that gave no result, its other checks are not waited for.
MAX_LOST = 2
# Bytes of one check's result.
MOST_BYTES = 2**20

# (exercise, check) -> result.
Results = dict[tuple[str, str], CheckResult]
Todo = list[tuple[Exercise, Check]]


@dataclass(frozen=True)
class Patience:
    """Seconds on the wall.

    Attributes:
        check: of one check, or what its exercise grants a call where that is more; and of executing the definitions.
        lab: of all checks of a lab.
    """

    check: float = 60.0
    lab: float = 300.0


class NoResult(Exception):
    """The student's code gave no result; ``kind`` is ``timeout``, ``died`` or ``garbled``."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def public_results(
    folder: Path, labs: dict[str, Assignment], patience: Patience | None = None
) -> Iterator[SubmissionResult]:
    """The result of each lab, in the order of ``labs``; a lab without a notebook has only missing checks.

    Args:
        folder: the repository.
        labs: as they are installed.
    """
    patience = patience or Patience()
    files = {name: files[0] for name in labs if (files := own_files(folder, labs, name))}
    if FORKS:
        _load_libraries(files, labs)
    for name, assignment in labs.items():
        if name in files:
            yield _submission(assignment, files[name].name, _run(files[name], assignment, patience))
        else:
            yield without_notebook(assignment)


def without_notebook(assignment: Assignment) -> SubmissionResult:
    """The result of a lab of which there is no notebook and no script: all its public checks are missing."""
    results = {
        (exercise.name, check.name): worded(exercise, check, "missing", "file.not_there", {})
        for exercise, check in _todo(assignment, {})
    }
    return _submission(assignment, "", results)


def _load_libraries(files: Collection[str], labs: dict[str, Assignment]) -> None:
    """Import what the labs of ``files`` import, once for all."""
    courses = {assignment.folder.parent for assignment in labs.values()}
    keras = any(name in files for course in courses for name in labs_with_keras(course))
    if keras:
        load_quietly("tensorflow")
    preload(keras)


def _todo(assignment: Assignment, results: Results) -> Todo:
    return [
        (exercise, check)
        for exercise in assignment.exercises
        for check in exercise.checks_for(public_only=True)
        if (exercise.name, check.name) not in results
    ]


def _run(path: Path, assignment: Assignment, patience: Patience) -> Results:
    """The results of a lab's checks; where the process ends or hangs, a new one goes on behind that check."""
    results: Results = {}
    lost: Counter[str] = Counter()
    end = time.monotonic() + patience.lab
    while todo := _todo(assignment, results):
        try:
            with _worker(path, assignment, todo, results) as connection:
                _load(connection, min(patience.check, end - time.monotonic()))
                for exercise, check in todo:
                    seconds = min(max(patience.check, exercise.timeout), end - time.monotonic())
                    results[exercise.name, check.name] = _result(check, _receive(connection, seconds))
        except NoResult as problem:
            kind, todo = problem.kind, _todo(assignment, results)
            hung = todo[0][0]
            lost[hung.name] += 1
            if time.monotonic() >= end:
                kind = "submission_seconds"
            elif not kind.startswith("load_"):
                todo = [one for one in todo if one[0] is hung] if lost[hung.name] >= MAX_LOST else todo[:1]
            for exercise, check in todo:
                facts = {
                    "seconds": f"{max(patience.check, exercise.timeout):g}",
                    "submission_seconds": f"{patience.lab:g}",
                }
                results[exercise.name, check.name] = worded(exercise, check, "failed", f"student.{kind}", facts)
    return results


@contextlib.contextmanager
def _worker(path: Path, assignment: Assignment, todo: Todo, results: Results) -> Iterator[Connection]:
    """A process that runs the checks ``todo``, and what it sends; it ends with all that it started."""
    ours, theirs = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=run_checks, args=(theirs, path, assignment, todo, results))
    process.start()
    theirs.close()
    try:
        yield ours
    finally:
        ours.close()
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.join()


def _load(connection: Connection, seconds: float) -> None:
    """Wait until the definitions of the notebook were executed."""
    try:
        if _receive(connection, seconds) != LOADED:
            raise NoResult("garbled")
    except NoResult as problem:
        raise NoResult(f"load_{problem.kind}") from None


def _receive(connection: Connection, seconds: float) -> bytes:
    if not connection.poll(max(0.0, seconds)):
        raise NoResult("timeout")
    try:
        return connection.recv_bytes(MOST_BYTES)
    except EOFError:
        raise NoResult("died") from None
    except OSError:
        raise NoResult("garbled") from None


def _result(check: Check, data: bytes) -> CheckResult:
    """The result of ``check`` in a message; the student's code could have written another one."""
    try:
        result = CheckResult.from_dict(json.loads(data))
    except (ValueError, LookupError, TypeError):
        raise NoResult("garbled") from None
    if result.name != check.name:
        raise NoResult("garbled")
    return result


def _submission(assignment: Assignment, file: str, results: Results) -> SubmissionResult:
    exercises = tuple(
        ExerciseResult(
            exercise.name,
            exercise.points,
            tuple(results[exercise.name, check.name] for check in exercise.checks_for(public_only=True)),
            # What a person marks waits; nobody reads it here.
            "" if exercise.by_hand else None,
        )
        for exercise in assignment.exercises
    )
    return SubmissionResult(
        assignment.name, "", assignment.name, "graded", "none", assignment.points, exercises, file=file
    )
