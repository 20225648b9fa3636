"""Grade one submission: run its lab's checks against the student's process."""

import gc
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from autograder.checker.answers import Answers
from autograder.checker.budget import BoundedJudging
from autograder.checker.checks import Checks
from autograder.checker.job import Job
from autograder.checker.looking import Looking
from autograder.checker.profile import Profile
from autograder.checker.streaming import Streaming
from autograder.sandbox.launch import Launcher
from autograder.sandbox.scratch import Scratch
from autograder.sandbox.student_process import StudentProcess
from autograder.student.checking.submission import Submission
from autograder.student.course.model import Exercise
from autograder.student.result import CheckResult

# Loading a submission: its imports and constants. Where a lab allows few seconds in all, half of them at most.
LOAD_TIMEOUT = 20.0


def grade(
    job: Job,
    checks: Checks,
    launcher: Launcher,
    readers: Callable[[], Launcher],
    emit: Callable[[dict[str, Any]], None],
    judging_seconds: float,
) -> dict[str, Any]:
    """Run the checks of ``job``, and ``emit`` which one begins, each verdict as it is made, and answers.

    Args:
        launcher: starts the process that runs the student's code.
        readers: gives what starts the process that reads the files which that code wrote.

    Returns:
        ``problems``: a report of every check that could not be judged; ``used``: what the submission used;
        ``cannot_start``: why no student process could be started, or an empty string; ``starved``: whether the machine
        was too busy for a request; ``digits``: where digits came from, or an empty string.
    """
    assignment, plugin = checks.assignments[job.lab], checks.plugin
    profile = Profile()
    loading = min(LOAD_TIMEOUT, assignment.limits.seconds / 2)
    student = StudentProcess(
        launcher, Scratch(Path(job.scratch)), job.file, assignment.names, loading, assignment.limits, profile.spend
    )

    @cache
    def reader() -> StudentProcess:
        scratch = Scratch(Path(job.scratch, "reader"))
        return StudentProcess(readers(), scratch, "", (), LOAD_TIMEOUT, assignment.limits, profile.spend)

    submission = Submission(student, job.files, assignment.limits, reading=reader)
    checks.begin(submission)
    for name, result in job.judged.items():
        exercise_name, check_name = name.split("::")
        plugin.results[exercise_name, check_name] = CheckResult.from_dict(result)
    looking = Looking(plugin)
    streaming = Streaming(plugin, emit, profile, looking)
    chosen = [exercise for exercise in assignment.exercises if exercise.name in job.exercises]
    answers = Answers(chosen, plugin, submission, emit)
    wanted = [item for item in checks.items(_files(chosen, job)) if not job.checks or streaming.id(item) in job.checks]
    try:
        plugins = (looking, streaming, BoundedJudging(judging_seconds), answers)
        checks.run(wanted, plugins, stopped=lambda: bool(streaming.cannot_start))
    finally:
        student.stop()
        starved = student.starved
        if reader.cache_info().currsize:
            reader().stop()
            starved += reader().starved
        _forget_models()
    return {
        "problems": list(plugin.problems),
        "used": student.used | {"seconds": submission.waited, "phases": profile.as_dict()},
        "cannot_start": streaming.cannot_start,
        "starved": bool(starved),
        "digits": checks.digits().source if any(exercise.uses_digits for exercise in chosen) else "",
    }


def _files(exercises: list[Exercise], job: Job) -> list[Path]:
    """Check files, all public ones first: what a public check shows in full is said before a hidden input is seen."""
    names = ("test_public.py",) if job.public_only else ("test_public.py", "test_hidden.py")
    files = [exercise.folder / name for name in names for exercise in exercises]
    return [file for file in files if file.exists()]


def _forget_models() -> None:
    """Let nothing of this submission stay behind in Keras."""
    # Loaded where the course uses it, or where a submission answered with a model. It collects what is left, too.
    if "keras" in sys.modules:
        sys.modules["keras"].backend.clear_session()
    else:
        gc.collect()
