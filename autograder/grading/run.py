"""``autograder grade``: from submissions on disk to results, as they are finished."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.checker.job import Job
from autograder.grading.backend import Backend
from autograder.grading.choice import file_problem, notes_on, too_large, untouched
from autograder.grading.gradebook import Gradebook
from autograder.grading.graders import Grader, StartGrader, grade_here
from autograder.grading.grading import Graded
from autograder.grading.known import Plan, fits, join, make_plan
from autograder.grading.marks import content_mark, read_marks
from autograder.intake.found import Attempt, Found
from autograder.intake.words import CANNOT_READ, NOT_LOOKED_AT
from autograder.student.course.model import Assignment, Exercise
from autograder.student.result import SubmissionResult
from autograder.student.text import Text

# As they are charged, for all attempts of a hand-in that hold no work; an honest one takes a second.
LOOKING_SECONDS = 30.0


@dataclass(frozen=True)
class Settings:
    """How a run grades.

    Attributes:
        exercises: names of the exercises to grade; empty for all.
        public_only: leave hidden checks out.
        start: starts what grades.
    """

    assignments_folder: Path
    backend: Backend
    jobs: int = 1
    mnist: Path | None = None
    exercises: tuple[str, ...] = ()
    public_only: bool = False
    start: StartGrader = grade_here


@dataclass(frozen=True)
class Finished:
    """What a run has of one submission.

    Attributes:
        known: whether the result was known from an earlier run.
        problems: reports of what could not be judged.
        seconds: that the answers took, as they are charged.
        starved: whether the machine was too busy for one of them.
    """

    result: SubmissionResult
    known: bool
    problems: tuple[str, ...] = ()
    seconds: float = 0.0
    starved: bool = False


def grade_all(
    submissions: Sequence[Found],
    assignments: dict[str, Assignment],
    settings: Settings,
    gradebook: Gradebook | None,
    fresh: bool = False,
    started: Callable[[], None] = lambda: None,
) -> Iterator[Finished]:
    """Grade submissions and yield each as it is finished; what ``gradebook`` knows already comes first.

    Every result is in the gradebook, whole, before it is yielded.

    Args:
        fresh: grade again what the gradebook knows.
        started: called when the checkers have been started.
    """
    plans = _plans(submissions, assignments, settings, gradebook, fresh)
    waiting: list[Plan] = []
    for plan in plans:
        found = plan.found
        reason = found.reason or next((one.reason for one in found.attempts), None)
        if not found.lab or not plan.content or next(found.readable, None) is None:
            result = _unreadable(found, reason if plan.content else CANNOT_READ, assignments, settings)
            finished = Finished(replace(result, max_score=plan.points), known=False)
        elif plan.left or plan.before is None:
            waiting.append(plan)
            continue
        else:
            result = join(None, plan.before, plan.known.values(), assignments[found.lab])
            finished = Finished(result, known=True)
        _record(gradebook, plan, finished)
        yield finished
    if not waiting:
        return
    jobs = min(settings.jobs, len(waiting))
    with (
        settings.start(settings.backend, jobs, settings.assignments_folder, settings.mnist) as grader,
        ThreadPoolExecutor(jobs) as threads,
    ):
        started()
        running = {
            threads.submit(_grade_plan, grader, plan, assignments[plan.found.lab], settings): plan for plan in waiting
        }
        starved: list[Plan] = []
        try:
            for done in as_completed(running):
                finished = done.result()
                if finished.starved:
                    starved.append(running[done])
                    continue
                _record(gradebook, running[done], finished)
                yield finished
            # Each once more when nothing else is graded: the machine was too busy, and may have been so with our work.
            for plan in starved:
                again = threads.submit(_grade_plan, grader, plan, assignments[plan.found.lab], settings)
                finished = again.result()
                _record(gradebook, plan, finished)
                yield finished
        except BaseException:
            # On Ctrl-C: what is being graded gets no result, and what has not begun does not begin.
            grader.abandon()
            raise
        finally:
            threads.shutdown(wait=False, cancel_futures=True)


def _plans(
    submissions: Sequence[Found],
    assignments: Mapping[str, Assignment],
    settings: Settings,
    gradebook: Gradebook | None,
    fresh: bool,
) -> Iterator[Plan]:
    """What to do for each submission; the course and the grader are hashed once."""
    marks = None
    if gradebook:
        marks = read_marks(
            settings.assignments_folder, assignments, settings.backend, settings.mnist, settings.public_only
        )
    for found in submissions:
        assignment = assignments.get(found.lab)
        asked = _chosen(assignment, settings) if assignment else []
        try:
            content = content_mark(found)
        except OSError:
            content = ""
        if gradebook and marks:
            yield make_plan(found, content, assignment, asked, gradebook, marks, fresh)
        else:
            yield Plan(found, content, tuple(asked))


def _record(gradebook: Gradebook | None, plan: Plan, finished: Finished) -> None:
    """Keep an attempt, unless the gradebook says just this already."""
    if gradebook is None:
        return
    found = plan.found
    if found.lab:
        gradebook.forget_missing(found.student)
    judged = finished.result.exercises and not finished.known
    if judged or not plan.is_recorded(finished.result):
        gradebook.record(finished.result, found.ids, plan.content, dict(plan.marks), finished.problems)


def _grade_plan(grader: Grader, plan: Plan, assignment: Assignment, settings: Settings) -> Finished:
    """Grade what is left of a plan, and join it with what is known."""
    finished = _grade(grader, plan.found, assignment, _only(plan.left, assignment, settings))
    if plan.known and plan.before and not fits(finished.result, plan.before):
        # Another file counts by now: all is judged on it.
        everything = [one for one in assignment.exercises if one.name in plan.marks]
        return _grade(grader, plan.found, assignment, _only(everything, assignment, settings))
    if plan.known and plan.before:
        return replace(finished, result=join(finished.result, plan.before, plan.known.values(), assignment))
    if not finished.result.exercises:
        return replace(finished, result=replace(finished.result, max_score=plan.points))
    return finished


def _only(exercises: Sequence[Exercise], assignment: Assignment, settings: Settings) -> Settings:
    """The settings that grade just these."""
    whole = len(exercises) == len(assignment.exercises)
    return replace(settings, exercises=() if whole else tuple(one.name for one in exercises))


def _grade(grader: Grader, found: Found, assignment: Assignment, settings: Settings) -> Finished:
    """Grade the latest attempt with work in it; where no attempt has any, one that cannot be read may hold some."""
    seen: dict[int, Finished] = {}
    spent = 0.0
    late: tuple[Text, ...] = ()
    closed = {number: one.reason for number, one in enumerate(found.attempts) if one.reason}
    for number, attempt in enumerate(found.attempts):
        if not attempt.file:
            continue
        if spent > LOOKING_SECONDS:
            late = (NOT_LOOKED_AT.format(name=attempt.label),)
            break
        finished = seen[number] = _grade_attempt(grader, found, attempt, assignment, settings)
        if reason := finished.result.reason:
            closed[number] = reason
        elif not _untouched(grader, found, attempt, assignment, settings, finished):
            return _noted(finished, notes_on(found, number, closed))
        spent += finished.seconds
    latest = min(closed or seen)
    notes = (*late, *notes_on(found, latest, closed))
    if latest in seen:
        return _noted(seen[latest], notes)
    nothing = _unreadable(found, closed[latest], {assignment.name: assignment}, settings)
    return _noted(Finished(nothing, known=False), notes)


def _noted(finished: Finished, notes: tuple[Text, ...]) -> Finished:
    return replace(finished, result=replace(finished.result, notes=notes))


def _untouched(
    grader: Grader, found: Found, attempt: Attempt, assignment: Assignment, settings: Settings, finished: Finished
) -> bool:
    """Whether an attempt holds stubs only; another attempt is then looked at, if there is one."""
    if len(found.attempts) == 1 or not untouched(finished.result.exercises):
        return False
    if not settings.exercises:
        return True
    # Work on other exercises makes it the student's latest attempt all the same.
    whole = replace(settings, exercises=(), public_only=True)
    return untouched(_grade_attempt(grader, found, attempt, assignment, whole).result.exercises)


def _grade_attempt(
    grader: Grader, found: Found, attempt: Attempt, assignment: Assignment, settings: Settings
) -> Finished:
    # The others are passed over.
    assert attempt.file is not None
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
    graded = grader.grade(job, {file: attempt.file, **attempt.files}, judged) if judged else Graded((), "", ())
    reason = file_problem(graded.exercises)
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
        file=attempt.label or attempt.file.name,
    )
    return Finished(result, False, graded.problems, graded.seconds, graded.starved)


def _chosen(assignment: Assignment, settings: Settings) -> list[Exercise]:
    return [one for one in assignment.exercises if not settings.exercises or one.name in settings.exercises]


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
        reason=reason,
        notes=found.notes,
    )
