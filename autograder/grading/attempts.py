"""One hand-in through the checkers: which of its attempts counts, and the result of that one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.checker.job import Job
from autograder.checker.profile import Phases
from autograder.grading.alike import Alike
from autograder.grading.backend import Backend
from autograder.grading.choice import file_problem, notes_on, too_large, untouched
from autograder.grading.graders import Grader, StartGrader, grade_here
from autograder.grading.grading import Graded
from autograder.intake.found import Attempt, Found
from autograder.intake.words import NOT_LOOKED_AT
from autograder.student.course.model import Assignment, Exercise
from autograder.student.notebooks.excerpts import Code
from autograder.student.pictures import Shown
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
        problems: reports of what could not be judged.
        seconds: that the answers took, as they are charged.
        starved: whether the machine was too busy for one of them.
        phases: where its seconds went; of hand-ins with the same files only the first has any.
        code: exercise -> what was written for it.
        pictures: exercise -> what its public checks showed.
    """

    result: SubmissionResult
    problems: tuple[str, ...] = ()
    seconds: float = 0.0
    starved: bool = False
    phases: Phases = field(default_factory=dict)
    code: Code = field(default_factory=dict)
    pictures: Shown = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether it could not be read or judged."""
        return self.result.unjudged or self.result.status == "unreadable"


@dataclass(frozen=True)
class HandIns:
    """Grades the hand-ins of one run.

    Attributes:
        grader: judges their files.
        alike: the verdicts that hand-ins with the same files share.
    """

    grader: Grader
    alike: Alike
    settings: Settings

    def grade(
        self, found: Found, works: Sequence[str], assignment: Assignment, exercises: Sequence[Exercise]
    ) -> Finished:
        """Grade the latest attempt with work in it; where no attempt has any, one that cannot be read may hold some.

        Args:
            works: of each attempt, the hash of its files.
            exercises: those to grade.
        """
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
            one = _One(found, attempt, works[number], assignment)
            finished = seen[number] = self._grade_attempt(one, exercises, self.settings.public_only)
            if reason := finished.result.reason:
                closed[number] = reason
            elif not self._untouched(one, exercises, finished):
                return _noted(finished, notes_on(found, number, closed))
            spent += finished.seconds
        latest = min(closed or seen)
        notes = (*late, *notes_on(found, latest, closed))
        if latest in seen:
            return _noted(seen[latest], notes)
        points = sum(one.points for one in exercises)
        return _noted(Finished(unreadable(found, closed[latest], points, self.settings)), notes)

    def _untouched(self, one: "_One", exercises: Sequence[Exercise], finished: Finished) -> bool:
        """Whether an attempt holds stubs only; another attempt is then looked at, if there is one."""
        if len(one.found.attempts) == 1 or not untouched(finished.result.exercises):
            return False
        everything = one.assignment.exercises
        if len(exercises) == len(everything):
            return True
        # Work on other exercises makes it the student's latest attempt all the same.
        return untouched(self._grade_attempt(one, everything, public_only=True).result.exercises)

    def _grade_attempt(self, one: "_One", exercises: Sequence[Exercise], public_only: bool) -> Finished:
        found, attempt = one.found, one.attempt
        refused = {exercise.name: too_large(exercise, attempt, public_only) for exercise in exercises}
        judged = [exercise for exercise in exercises if not refused[exercise.name]]
        graded = self._judge(one, judged, public_only) if judged else Graded((), "", ())
        reason = file_problem(graded.exercises)
        by_name = {exercise.name: exercise for exercise in graded.exercises}
        results = tuple(refused[exercise.name] or by_name[exercise.name] for exercise in exercises)
        judged_any = any(exercise.status != "error" for exercise in results)
        # The others are passed over.
        assert attempt.file is not None
        result = SubmissionResult(
            submission=found.name,
            student=found.student,
            lab=found.lab,
            status="unreadable" if reason else "graded" if judged_any else "error",
            isolation=self.settings.backend.name,
            max_score=sum(exercise.points for exercise in exercises),
            exercises=results,
            reason=reason,
            digits=graded.digits,
            notes=(*attempt.notes, *found.notes),
            file=attempt.label or attempt.file.name,
        )
        return Finished(
            result, graded.problems, graded.seconds, graded.starved, graded.phases, graded.code, graded.pictures
        )

    def _judge(self, one: "_One", exercises: Sequence[Exercise], public_only: bool) -> Graded:
        """The verdicts on an attempt's files. Nothing here knows whose they are: other hand-ins may share them."""
        attempt = one.attempt
        assert attempt.file is not None
        file = f"submission{attempt.suffix or attempt.file.suffix.lower()}"
        names = tuple(exercise.name for exercise in exercises)
        files = tuple(sorted(attempt.files))
        job = Job(one.assignment.name, "", file, files, names, public_only=public_only)
        handed_in: Mapping[str, Path] = {file: attempt.file, **attempt.files}
        return self.alike.judge(
            one.work, (job.lab, names, public_only), lambda: self.grader.grade(job, handed_in, exercises)
        )


@dataclass(frozen=True)
class _One:
    """One attempt, and what it is of."""

    found: Found
    attempt: Attempt
    work: str
    assignment: Assignment


def _noted(finished: Finished, notes: tuple[Text, ...]) -> Finished:
    return replace(finished, result=replace(finished.result, notes=notes))


def unreadable(found: Found, reason: Text | None, points: float, settings: Settings) -> SubmissionResult:
    """The result of a hand-in in which nothing can be read; it could have earned ``points``."""
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
