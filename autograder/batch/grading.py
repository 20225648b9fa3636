"""One submission through a checker: its folder, its time, its results, and what to say where the checker failed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.assignment.model import Exercise
from autograder.batch.pool import CheckerFailed, Pool
from autograder.batch.scratch import scratch_folder
from autograder.checker.job import Job
from autograder.paths import machine_folders, plain
from autograder.result import GRADER_ERROR, CheckResult, ExerciseResult

# Starting a checker, and what a check needs beside waiting for the student's code.
OVERHEAD = 120.0


@dataclass(frozen=True)
class Graded:
    """The exercises' results; where digits came from; reports of checks that could not be judged."""

    exercises: tuple[ExerciseResult, ...]
    digits: str
    problems: tuple[str, ...]


def grade_one(pool: Pool, job: Job, files: Mapping[str, Path], exercises: Sequence[Exercise]) -> Graded:
    """Grade one submission in a scratch folder of its own.

    Args:
        job: what to grade; its ``scratch`` is filled in here.
        files: what was handed in: name -> file.
        exercises: the exercises of ``job``, for a checker that gives no result.
    """
    before = pool.generation
    graded = _grade(pool, job, files, exercises)
    # Not judged because the forkserver was killed meanwhile (the system does so where memory runs out): once more.
    return _grade(pool, job, files, exercises) if graded.problems and pool.generation != before else graded


def _grade(pool: Pool, job: Job, files: Mapping[str, Path], exercises: Sequence[Exercise]) -> Graded:
    try:
        return _at_once(pool, job, files, exercises)
    # Also what a file of this one submission does to the system: the others are graded all the same.
    except (CheckerFailed, OSError) as problem:
        if len(exercises) == 1:
            return Graded((_unjudged(exercises[0], job),), "", (str(problem),))
    # Whatever ended the checker costs its own exercise only.
    alone = [_grade(pool, replace(job, exercises=(one.name,)), files, (one,)) for one in exercises]
    return Graded(
        tuple(result for each in alone for result in each.exercises),
        next((each.digits for each in alone if each.digits), ""),
        tuple(problem for each in alone for problem in each.problems),
    )


def _at_once(pool: Pool, job: Job, files: Mapping[str, Path], exercises: Sequence[Exercise]) -> Graded:
    timeout = OVERHEAD + sum(exercise.timeout * (len(exercise.checks) + 1) for exercise in exercises)
    with scratch_folder(files) as scratch, pool.checker() as checker:
        reply = checker.grade(replace(job, scratch=str(scratch)), timeout)
        hidden = machine_folders(scratch)
    results = tuple(_without_paths(ExerciseResult.from_dict(result), hidden) for result in reply["exercises"])
    return Graded(results, reply["digits"], tuple(reply["problems"]))


def _without_paths(result: ExerciseResult, folders: tuple[str, ...]) -> ExerciseResult:
    """What a student reads names no folder of this machine; an error's text may quote one."""
    return replace(
        result,
        checks=tuple(
            replace(check, message=plain(check.message, folders), hint=plain(check.hint, folders))
            if check.message and check.hint
            else check
            for check in result.checks
        ),
    )


def _unjudged(exercise: Exercise, job: Job) -> ExerciseResult:
    words = exercise.misconceptions[GRADER_ERROR]
    return ExerciseResult(
        exercise.name,
        exercise.points,
        tuple(
            CheckResult(check.name, check.visibility, "error", GRADER_ERROR, words.message, words.hint)
            for check in exercise.checks_for(job.public_only)
        ),
    )
