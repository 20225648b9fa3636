"""What an assignment and an exercise are."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path

from autograder.student.course.deadline import NO_RULE, LateRule
from autograder.student.course.limits import EXERCISE, SUBMISSION, Limits
from autograder.student.result import Visibility
from autograder.student.text import Text


@dataclass(frozen=True)
class Misconception:
    """What a student has misunderstood: what happened (``message``) and what to try (``hint``).

    Attributes:
        general: whether it follows from other mistakes and tells a beginner least; reports leave it out where another
            misconception says more.
        look_for: constructs of the student's source that show it, the surest first; see ``notebooks.constructs``.
    """

    code: str
    message: Text
    hint: Text
    general: bool = False
    look_for: tuple[str, ...] = ()


@dataclass(frozen=True)
class Check:
    """One ``test_`` function.

    Attributes:
        sentence: its docstring: English line, Korean line.
        requires: names of the checks that must pass first; else this one is ``unchecked`` and earns nothing.
    """

    name: str
    visibility: Visibility
    sentence: Text
    requires: tuple[str, ...] = ()


@dataclass(frozen=True)
class Exercise:
    """One graded part of an assignment, read from its folder.

    Attributes:
        points: declared points, shared equally by the checks.
        timeout: seconds that one call of the student's code may take, as `sandbox.clock` counts them.
        limits: what all its calls may use together.
        names: what the student writes: functions, or constants such as ``EXPLANATION``.
        files: file names of which one is handed in (a trained model); empty where none is.
        misconceptions: code -> misconception; the assignment's own are included.
        axes: lengths of axes that the lab's prompts name, which the words of hidden checks may tell.
        hidden_checks: how many there are; a student's copy holds this number and none of them.
        by_hand: whether a person reads the answer and gives the points; the checks only say whether there is one.
        hints: in stages, the most general first; empty where the exercise has none.
    """

    name: str
    lab: str
    folder: Path
    points: float
    timeout: float
    names: tuple[str, ...]
    files: tuple[str, ...]
    title: Text
    checks: tuple[Check, ...]
    misconceptions: dict[str, Misconception] = field(repr=False)
    limits: Limits = EXERCISE
    axes: frozenset[int] = frozenset()
    hidden_checks: int = 0
    by_hand: bool = False
    hints: tuple[Text, ...] = field(default=(), repr=False)

    @property
    def check_files(self) -> tuple[Path, ...]:
        """The check files that exist here; a student's repository has only the public one."""
        return tuple(path for path in (self.folder / "test_public.py", self.folder / "test_hidden.py") if path.exists())

    # Asked for each submission.
    @cached_property
    def uses_digits(self) -> bool:
        """Whether its check files name ``digits``: where none does, nothing has to read them."""
        return any(re.search(r"\bdigits\b", path.read_text(encoding="utf-8")) for path in self.check_files)

    def checks_for(self, public_only: bool) -> tuple[Check, ...]:
        """All checks, or the public ones only."""
        return tuple(check for check in self.checks if check.visibility == "public" or not public_only)


@dataclass(frozen=True)
class Assignment:
    """One lab: its exercises in the lecture's order.

    Attributes:
        contents: the notebook's cells in order: names of exercises and of files in ``demos/``.
        limits: what a submission of this lab may use.
        deadline: when it is due, with an offset from UTC; None where the course does not say. A class may have its own.
        late: what being late costs.
    """

    name: str
    folder: Path
    title: Text
    contents: tuple[str, ...]
    exercises: tuple[Exercise, ...]
    limits: Limits = SUBMISSION
    deadline: datetime | None = None
    late: LateRule = NO_RULE

    @property
    def points(self) -> float:
        """The points of all exercises."""
        return sum(exercise.points for exercise in self.exercises)

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that a student of this lab writes, by name."""
        return tuple(name for exercise in self.exercises for name in exercise.names)

    def files_in(self, folder: Path) -> tuple[str, ...]:
        """Those of ``files`` that are there."""
        return tuple(name for name in self.files if (folder / name).exists())

    @property
    def files(self) -> tuple[str, ...]:
        """File names, beside the notebook, that belong to this lab."""
        return tuple(name for exercise in self.exercises for name in exercise.files)

    def exercise(self, name: str) -> Exercise | None:
        """The exercise of that name, if this lab has it."""
        return next((exercise for exercise in self.exercises if exercise.name == name), None)
