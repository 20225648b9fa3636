"""``autograder grade``: from submissions on disk to results, as they are finished."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.assignment.model import Assignment, Exercise
from autograder.batch.backend import Backend
from autograder.batch.choice import notes_on, too_large, untouched
from autograder.batch.gradebook import Gradebook, checks_fingerprint, fingerprint
from autograder.batch.grading import Graded, grade_one
from autograder.batch.pool import Pool
from autograder.checker.job import Job
from autograder.intake.found import Attempt, Found
from autograder.intake.words import CANNOT_READ
from autograder.result import ExerciseResult, SubmissionResult
from autograder.text import Text

PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True)
class Settings:
    """How a run grades.

    Attributes:
        exercises: names of the exercises to grade; empty for all.
        public_only: leave hidden checks out.
    """

    assignments_folder: Path
    backend: Backend
    jobs: int = 1
    mnist: Path | None = None
    exercises: tuple[str, ...] = ()
    public_only: bool = False


@dataclass(frozen=True)
class Finished:
    """One submission's result, whether it was known from an earlier run, and reports of what could not be judged."""

    result: SubmissionResult
    known: bool
    problems: tuple[str, ...] = ()


def grade_all(
    submissions: Sequence[Found],
    assignments: dict[str, Assignment],
    settings: Settings,
    gradebook: Gradebook | None,
    fresh: bool = False,
    started: Callable[[], None] = lambda: None,
) -> Iterator[Finished]:
    """Grade submissions and yield each as it is finished; results already in ``gradebook`` come first.

    Args:
        fresh: grade again what the gradebook knows.
        started: called when the checkers have been started.
    """
    checks = checks_fingerprint(settings.assignments_folder, PACKAGE)
    how = f"{settings.backend.name} {settings.mnist} {settings.exercises} {settings.public_only}"
    waiting: list[tuple[Found, str]] = []
    for found in submissions:
        reason = found.reason or next((one.reason for one in found.attempts), None)
        if not found.lab or next(found.readable, None) is None:
            yield Finished(_unreadable(found, reason, assignments, settings), known=False)
            continue
        try:
            mark = fingerprint(found, checks, how)
        except OSError:
            yield Finished(_unreadable(found, CANNOT_READ, assignments, settings), known=False)
            continue
        known = gradebook.find(found.name, mark) if gradebook and not fresh else None
        if known:
            yield Finished(known, known=True)
        else:
            waiting.append((found, mark))
    if not waiting:
        return
    jobs = min(settings.jobs, len(waiting))
    with (
        Pool(settings.backend, jobs, settings.assignments_folder, settings.mnist) as pool,
        ThreadPoolExecutor(jobs) as threads,
    ):
        started()
        marks = {threads.submit(_grade, pool, found, assignments[found.lab], settings): mark for found, mark in waiting}
        try:
            for done in as_completed(marks):
                finished = done.result()
                if gradebook:
                    gradebook.record(marks[done], finished.result)
                yield finished
        finally:
            # On Ctrl-C: what has not begun does not begin.
            threads.shutdown(wait=False, cancel_futures=True)


def _grade(pool: Pool, found: Found, assignment: Assignment, settings: Settings) -> Finished:
    """Grade the latest attempt with work in it; where no attempt has any, one that cannot be read may hold some."""
    seen: dict[int, Finished] = {}
    closed = {number: one.reason for number, one in enumerate(found.attempts) if one.reason}
    for number, attempt in enumerate(found.attempts):
        if not attempt.file:
            continue
        finished = seen[number] = _grade_attempt(pool, found, attempt, assignment, settings)
        if finished.result.status == "unreadable":
            closed[number] = finished.result.reason
        elif not _untouched(pool, found, attempt, assignment, settings, finished):
            return _noted(finished, notes_on(found, number, closed))
    latest = min(closed or seen)
    if latest in seen:
        return _noted(seen[latest], notes_on(found, latest, closed))
    nothing = _unreadable(found, closed[latest], {assignment.name: assignment}, settings)
    return _noted(Finished(nothing, known=False), notes_on(found, latest, closed))


def _noted(finished: Finished, notes: tuple[Text, ...]) -> Finished:
    return replace(finished, result=replace(finished.result, notes=notes))


def _untouched(
    pool: Pool, found: Found, attempt: Attempt, assignment: Assignment, settings: Settings, finished: Finished
) -> bool:
    """Whether an attempt holds stubs only; another attempt is then looked at, if there is one."""
    if len(found.attempts) == 1 or not untouched(finished.result.exercises):
        return False
    if not settings.exercises:
        return True
    # Work on other exercises makes it the student's latest attempt all the same.
    whole = replace(settings, exercises=(), public_only=True)
    return untouched(_grade_attempt(pool, found, attempt, assignment, whole).result.exercises)


def _grade_attempt(pool: Pool, found: Found, attempt: Attempt, assignment: Assignment, settings: Settings) -> Finished:
    exercises = _chosen(assignment, settings)
    refused = {one.name: too_large(one, attempt, settings.public_only) for one in exercises}
    judged = [one for one in exercises if not refused[one.name]]
    file = f"submission{attempt.suffix or attempt.file.suffix.lower()}"
    job = Job(
        lab=assignment.name,
        scratch="",
        file=file,
        files=tuple(sorted(attempt.files)),
        exercises=tuple(exercise.name for exercise in judged),
        public_only=settings.public_only,
    )
    graded = grade_one(pool, job, {file: attempt.file, **attempt.files}, judged) if judged else Graded((), "", ())
    reason = _file_problem(graded.exercises)
    by_name = {one.name: one for one in graded.exercises}
    results = tuple(refused[one.name] or by_name[one.name] for one in exercises)
    judged_any = any(one.status != "error" for one in results)
    result = SubmissionResult(
        submission=found.name,
        student=found.student,
        lab=found.lab,
        status="unreadable" if reason else "graded" if judged_any else "error",
        isolation=settings.backend.name,
        max_score=sum(exercise.points for exercise in exercises),
        exercises=results,
        reason=reason,
        digits=graded.digits,
        notes=(*attempt.notes, *found.notes),
    )
    return Finished(result, known=False, problems=graded.problems)


def _chosen(assignment: Assignment, settings: Settings) -> list[Exercise]:
    return [one for one in assignment.exercises if not settings.exercises or one.name in settings.exercises]


def _file_problem(exercises: Sequence[ExerciseResult]) -> Text | None:
    """The reason why nothing of the file could be read, where that is so."""
    checks = [check for exercise in exercises for check in exercise.checks]
    if checks and all(check.code.startswith("file.") for check in checks):
        return checks[0].message
    return None


def _unreadable(
    found: Found, reason: Text | None, assignments: dict[str, Assignment], settings: Settings
) -> SubmissionResult:
    assignment = assignments.get(found.lab)
    points = sum(one.points for one in _chosen(assignment, settings)) if assignment else 0.0
    return SubmissionResult(
        found.name,
        found.student,
        found.lab,
        "unreadable",
        settings.backend.name,
        points,
        (),
        reason,
        "",
        found.notes,
    )
