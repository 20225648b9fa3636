"""What the gradebook knows of a hand-in already, what is left to grade, and how both become one result."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from autograder.grading.gradebook import Entry, Gradebook
from autograder.grading.marks import Marks
from autograder.intake.found import Found
from autograder.student.course.model import Assignment, Exercise
from autograder.student.result import ExerciseResult, SubmissionResult

# From the weakest: a result with verdicts of two runs claims no more than both of them had.
STRENGTH = ("none", "container", "confined")


@dataclass(frozen=True)
class Plan:
    """What to do for one hand-in.

    Attributes:
        content: hash of what was handed in; empty where it could not be read.
        chosen: the exercises that this run asks for, in the course's order.
        known: verdicts that stand, by exercise: judged before with the same mark, or not asked for.
        before: the attempt that ``known`` comes from, or None.
        latest: the latest attempt in the gradebook, or None.
        same: whether ``latest`` is of the same hand-in.
        marks: exercise -> mark, of all that the result will hold.
    """

    found: Found
    content: str = ""
    chosen: tuple[Exercise, ...] = ()
    known: Mapping[str, ExerciseResult] = field(default_factory=dict)
    before: SubmissionResult | None = None
    latest: Entry | None = None
    same: bool = False
    marks: Mapping[str, str] = field(default_factory=dict)

    @property
    def left(self) -> tuple[Exercise, ...]:
        """The exercises that are still to be graded."""
        return tuple(one for one in self.chosen if one.name not in self.known)

    @property
    def points(self) -> float:
        """What a hand-in that cannot be read could have earned."""
        chosen = sum(one.points for one in self.chosen)
        return max(chosen, self.latest.result.max_score) if self.latest and self.same else chosen

    def is_recorded(self, result: SubmissionResult) -> bool:
        """Whether the latest attempt in the gradebook says the same already."""
        latest = self.latest if self.same else None
        return latest is not None and latest.result == result and latest.ids == self.found.ids


@dataclass(frozen=True)
class Asked:
    """What a run asks of a hand-in.

    Attributes:
        assignment: its lab; None where that cannot be told.
        names: of the exercises to grade; empty for all.
        fresh: grade them again, though they are known.
        others: exercises that are graded with them where they are of another hand-in than before, by lab.
    """

    assignment: Assignment | None
    names: tuple[str, ...] = ()
    fresh: bool = False
    others: Callable[[str], Collection[str]] = lambda lab: ()

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """The exercises to grade, in the course's order."""
        everything = self.assignment.exercises if self.assignment else ()
        return tuple(one for one in everything if not self.names or one.name in self.names)


def stands(found: Found, content: str, asked: Asked, gradebook: Gradebook, marks: Marks) -> bool:
    """Whether the latest attempt in the gradebook is of this hand-in and holds all that is asked for.

    Nothing is then to be graded, read or recorded.
    """
    latest = gradebook.verdicts(found.student, found.lab)
    if asked.fresh or asked.assignment is None or latest is None or not latest.exercises:
        return False
    if latest.content != content or latest.ids != found.ids:
        return False
    known = {one.name for one in asked.assignment.exercises}
    own = {one.name: (marks.of(content, one), True) for one in asked.exercises}
    return latest.exercises.keys() <= known and own.items() <= latest.exercises.items()


def make_plan(found: Found, content: str, asked: Asked, gradebook: Gradebook, marks: Marks) -> Plan:
    """Look one hand-in up.

    Exercises that are not asked for keep their latest verdict, where that is of the same hand-in. Where it is of
    another one, they are graded with those asked for: a lab's result always speaks of one hand-in.

    Args:
        content: hash of what was handed in.
    """
    latest = gradebook.latest(found.student, found.lab)
    same = latest if latest and latest.content == content else None
    if asked.assignment is None:
        return Plan(found, content, latest=latest, same=same is not None)
    exercises = asked.assignment.exercises
    wanted = {one.name for one in asked.exercises}
    everything = {one.name for one in exercises}
    kept = {one.name: one for one in same.result.exercises if one.name in everything - wanted} if same else {}
    if not same and wanted != everything:
        wanted |= set(asked.others(found.lab))
    chosen = tuple(one for one in exercises if one.name in wanted)
    own = {one.name: marks.of(content, one) for one in chosen}
    before, known = (None, {}) if asked.fresh else gradebook.find(found.student, own)
    if same:
        before = same.result
        older = gradebook.marks(same.number)
        own |= {name: older[name] for name in kept}
    return Plan(found, content, chosen, kept | known, before, latest, same is not None, own)


def fits(graded: SubmissionResult, before: SubmissionResult) -> bool:
    """Whether verdicts of both runs speak of the same file, and both could or could not read it."""
    unreadable = (graded.status == "unreadable", before.status == "unreadable")
    return graded.file == before.file and unreadable[0] == unreadable[1]


def join(
    graded: SubmissionResult | None, before: SubmissionResult, known: Iterable[ExerciseResult], assignment: Assignment
) -> SubmissionResult:
    """One result of the verdicts of this run and of those that stand.

    Args:
        graded: what this run judged; None where it had nothing to judge.
        before: the attempt that ``known`` comes from.
    """
    verdicts = {one.name: one for one in known} | {one.name: one for one in (graded.exercises if graded else ())}
    exercises = tuple(verdicts[one.name] for one in assignment.exercises if one.name in verdicts)
    newest = graded or before
    judged = any(one.status != "error" for one in exercises)
    return replace(
        newest,
        status="unreadable" if newest.status == "unreadable" else "graded" if judged else "error",
        isolation=min(newest.isolation, before.isolation, key=STRENGTH.index),
        digits=newest.digits or before.digits,
        max_score=sum(one.max_score for one in exercises),
        exercises=exercises,
    )
