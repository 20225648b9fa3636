"""Grade one submission: run its lab's checks by pytest against the student's process."""

import gc
import os
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from autograder.assignment.model import Assignment, Exercise
from autograder.checker.budget import BoundedJudging
from autograder.checker.job import Job
from autograder.digits import Digits
from autograder.isolation.launch import Launcher, StudentProcess
from autograder.isolation.scratch import Scratch
from autograder.result import GRADER_ERROR, ExerciseResult
from autograder.runner.plugin import CheckPlugin
from autograder.runner.submission import Submission
from autograder.runner.verdict import worded

# Loading a submission: its imports and constants.
LOAD_TIMEOUT = 20.0


def grade(
    job: Job,
    assignments: dict[str, Assignment],
    launcher: Launcher,
    readers: Launcher,
    digits: Callable[[], Digits],
) -> tuple[list[ExerciseResult], list[str], dict[str, Any]]:
    """Run the checks of ``job``.

    Args:
        launcher: starts the process that runs the student's code.
        readers: starts the process that reads the files which that code wrote.

    Returns:
        Results, exercise by exercise; a report of every check that could not be judged; what the submission used.
    """
    assignment = assignments[job.lab]
    student = StudentProcess(
        launcher, Scratch(Path(job.scratch)), job.file, assignment.names, LOAD_TIMEOUT, assignment.limits
    )
    reader = StudentProcess(readers, Scratch(Path(job.scratch, "reader")), "", (), LOAD_TIMEOUT, assignment.limits)
    submission = Submission(student, job.files, assignment.limits, reading=reader)
    plugin = CheckPlugin(assignments, lambda _: submission, digits)
    chosen = [exercise for exercise in assignment.exercises if exercise.name in job.exercises]
    try:
        _run_pytest(assignment, [file for exercise in chosen for file in _files(exercise, job)], plugin)
    finally:
        student.stop()
        reader.stop()
        _forget_models()
    return (
        [_result(exercise, job, plugin) for exercise in chosen],
        plugin.problems,
        student.used | {"seconds": submission.waited},
    )


def _files(exercise: Exercise, job: Job) -> list[Path]:
    return [exercise.folder / "test_public.py"] if job.public_only else list(exercise.check_files)


def _result(exercise: Exercise, job: Job, plugin: CheckPlugin) -> ExerciseResult:
    results = tuple(
        # A check without a verdict could not be run: the grader's fault.
        plugin.results.get((exercise.name, check.name)) or worded(exercise, check, "error", GRADER_ERROR, {})
        for check in exercise.checks_for(job.public_only)
    )
    return ExerciseResult(exercise.name, exercise.points, results)


def _run_pytest(assignment: Assignment, files: list[Path], plugin: CheckPlugin) -> None:
    with Path(os.devnull).open("w") as null, redirect_stdout(null), redirect_stderr(null):
        pytest.main(
            [
                *map(str, files),
                f"--rootdir={assignment.folder.parent}",
                f"--config-file={os.devnull}",
                "--noconftest",
                "--import-mode=importlib",
                "--assert=plain",
                # Of the other kinds of tracebacks some show arguments, and a submission's replies may be large.
                "--tb=native",
                "--capture=no",
                "-pno:cacheprovider",
                "-pno:faulthandler",
                "-pno:logging",
                "-pno:unraisableexception",
                "-pno:threadexception",
            ],
            plugins=[plugin, BoundedJudging()],
        )


def _forget_models() -> None:
    """Let nothing of this submission stay behind in Keras."""
    import keras

    keras.backend.clear_session()
    gc.collect()
