"""One submission through the checkers: its folder, its verdicts, and what to say where a checker ended."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from autograder.checker.job import MAX_HEAVY, TOO_HEAVY, WHOLE, Job, check_id
from autograder.checker.profile import Phases, add_phases
from autograder.grading.checkers import CheckerFailed, Outcome
from autograder.grading.paths import both_without_paths, machine_folders
from autograder.grading.pool import Pool
from autograder.sandbox.scratch import scratch_folder
from autograder.student.checking.verdict import worded
from autograder.student.course.model import Check, Exercise
from autograder.student.notebooks.excerpts import Code, read_code
from autograder.student.pictures import Shown
from autograder.student.result import GRADER_ERROR, CheckResult, ExerciseResult

# A check that ends the checker is judged once more: the system may have ended it for another's use of memory.
MAX_ENDS = 2
# An end while no check was running.
BETWEEN = ""


@dataclass(frozen=True)
class Graded:
    """What one grading gave.

    Attributes:
        exercises: their results.
        digits: where digits came from.
        problems: reports of checks that could not be judged.
        seconds: that the submission's answers took, as they are charged.
        starved: whether the machine was too busy for one of them.
        phases: exercise -> phase -> seconds; see ``checker.profile``.
        code: exercise -> what was written for it.
        pictures: exercise -> what its public checks showed.
    """

    exercises: tuple[ExerciseResult, ...]
    digits: str
    problems: tuple[str, ...]
    seconds: float = 0.0
    starved: bool = False
    phases: Phases = field(default_factory=dict)
    code: Code = field(default_factory=dict)
    pictures: Shown = field(default_factory=dict)


@dataclass
class Grading:
    """What is known of one submission's checks while it is graded."""

    job: Job
    exercises: Sequence[Exercise]
    results: dict[str, CheckResult] = field(default_factory=dict)
    digits: str = ""
    problems: list[str] = field(default_factory=list)
    ends: Counter[str] = field(default_factory=Counter)
    heavy: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    starved: bool = False
    phases: dict[str, dict[str, float]] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    code: dict[str, list[Any]] = field(default_factory=dict)
    pictures: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def checks(self) -> dict[str, tuple[Exercise, Check]]:
        """All checks that were asked for."""
        return {
            check_id(exercise.name, check.name): (exercise, check)
            for exercise in self.exercises
            for check in exercise.checks_for(self.job.public_only)
        }

    @property
    def remaining(self) -> tuple[str, ...]:
        """The checks without a verdict."""
        return tuple(one for one in self.checks if one not in self.results)

    def keep(self, verdicts: Mapping[str, CheckResult], hidden: tuple[str, ...]) -> None:
        """Keep verdicts, without the ``hidden`` folders of this machine."""
        self.results |= {name: _without_paths(verdict, hidden) for name, verdict in verdicts.items()}

    def take(self, outcome: Outcome, hidden: tuple[str, ...]) -> None:
        """Keep what a checker said. Where it ended in a check, that check is judged by how it ended."""
        self.keep(outcome.verdicts, hidden)
        self.digits = self.digits or outcome.digits
        self.problems += outcome.problems
        self.seconds += sum(outcome.used.get("seconds", {}).values())
        self.starved = self.starved or outcome.starved
        add_phases(self.phases, outcome.used.get("phases", {}))
        self.answers |= outcome.answers
        # The first account stands: nothing had been asked before it.
        self.code = outcome.code | self.code
        self.pictures = outcome.pictures | self.pictures
        if outcome.ended == "done":
            return
        self.ends[outcome.running] += 1
        if outcome.running and (outcome.ended == "too_heavy" or self.ends[outcome.running] >= MAX_ENDS):
            self._too_heavy(outcome.running)

    def _too_heavy(self, running: str) -> None:
        exercise, _ = self.checks[running]
        self.heavy[exercise.name] += 1
        others = [one for one in self.remaining if self.checks[one][0] is exercise]
        for one in others if self.heavy[exercise.name] >= MAX_HEAVY else [running]:
            self.results[one] = worded(*self.checks[one], "failed", TOO_HEAVY, {})

    def graded(self) -> Graded:
        """All results; a check without a verdict is the grader's fault."""
        exercises = tuple(
            ExerciseResult(
                exercise.name,
                exercise.points,
                tuple(
                    self.results.get(check_id(exercise.name, check.name))
                    or worded(exercise, check, "error", GRADER_ERROR, {})
                    for check in exercise.checks_for(self.job.public_only)
                ),
                self.answers.get(exercise.name, "") if exercise.by_hand else None,
            )
            for exercise in self.exercises
        )
        return Graded(
            exercises,
            self.digits,
            tuple(self.problems),
            self.seconds,
            self.starved,
            self.phases,
            read_code(self.code),
            self._shown(),
        )

    def _shown(self) -> Shown:
        """Exercise -> check -> pictures; an exercise without any is there, too, and replaces what was kept of it."""
        found: dict[str, dict[str, list[Any]]] = {exercise.name: {} for exercise in self.exercises}
        for name, (exercise, check) in self.checks.items():
            if self.pictures.get(name):
                found[exercise.name][check.name] = self.pictures[name]
        return found | ({"": {"": self.pictures[WHOLE]}} if WHOLE in self.pictures else {})


def grade_one(
    pool: Pool,
    job: Job,
    files: Mapping[str, Path],
    exercises: Sequence[Exercise],
    heard: Callable[[str, CheckResult], None] = lambda check, result: None,
) -> Graded:
    """Grade one submission in a scratch folder of its own. A verdict that is made is kept, whatever comes after it.

    Args:
        job: what to grade; its ``scratch``, ``checks`` and ``judged`` are filled in here.
        files: what was handed in: name -> file.
        exercises: the exercises of ``job``.
        heard: told each verdict as it is made, by ``check_id``.

    Raises:
        CannotGrade: if the processes that grading needs do not start.
    """
    grading = Grading(job, exercises)
    while grading.remaining:
        try:
            with scratch_folder(files) as scratch, pool.checker() as checker:
                judged = {name: result.as_dict() for name, result in grading.results.items()}
                left = replace(job, scratch=str(scratch), checks=grading.remaining, judged=judged)
                outcome = checker.grade(left, _without_folders(heard, scratch))
                if outcome.cannot_start:
                    checker.renew_students()
                hidden = machine_folders(scratch)
        # Also what a file of this one submission does to the system: the others are graded all the same.
        except (CheckerFailed, OSError) as problem:
            grading.problems.append(str(problem))
            break
        if outcome.cannot_start:
            grading.keep(outcome.verdicts, hidden)
            grading.ends[BETWEEN] += 1
            pool.students.failed(outcome.cannot_start)
        else:
            pool.students.worked()
            grading.take(outcome, hidden)
        if outcome.ended == "done" and not outcome.cannot_start:
            break
        # No check had begun: nothing that was handed in ended it.
        if grading.ends[BETWEEN] > MAX_ENDS:
            grading.problems.append(outcome.cannot_start or "The checker ended again and again between two checks.")
            break
    return grading.graded()


def _without_folders(heard: Callable[[str, CheckResult], None], scratch: Path) -> Callable[[str, CheckResult], None]:
    hidden = machine_folders(scratch)
    return lambda name, result: heard(name, _without_paths(result, hidden))


def _without_paths(check: CheckResult, folders: tuple[str, ...]) -> CheckResult:
    """What a student reads names no folder of this machine; an error's text may quote one."""
    if not check.message or not check.hint:
        return check
    message, hint = (both_without_paths(words, folders) for words in (check.message, check.hint))
    return replace(check, message=message, hint=hint)
