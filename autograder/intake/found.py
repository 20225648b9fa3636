"""One submission of one lab, as it was found."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from autograder.intake.names import file_name
from autograder.intake.times import Moment
from autograder.intake.words import NEWEST
from autograder.student.text import Text


@dataclass(frozen=True)
class Attempt:
    """A notebook or script that may be graded, with what lies beside it.

    Attributes:
        file: the notebook or script; None where it cannot be read.
        files: other files of the attempt: name that the lab gives it -> file.
        label: what the student calls it.
        reason: why it cannot be read, or None.
        suffix: ``.ipynb`` or ``.py``, where the file's own name does not end so.
        why: why it comes before the next attempt.
        too_large: name that the lab gives a file -> what the student calls it; too large to be read.
        notes: what the student should know about ``files``.
        moment: when it was handed in, where the layout says so; see ``moments.moment_of``.
        repository: the folder of the clone that it lies in; None where there is none.
    """

    file: Path | None
    files: dict[str, Path] = field(default_factory=dict)
    label: str = ""
    reason: Text | None = None
    suffix: str = ""
    why: Text = NEWEST
    too_large: dict[str, str] = field(default_factory=dict)
    notes: tuple[Text, ...] = ()
    moment: Moment | None = None
    repository: Path | None = None

    @property
    def about(self) -> str:
        """All of it that decides a result, beside the bytes of its files."""
        return repr((self.label, self.reason, self.suffix, self.why, self.too_large, self.notes))


@dataclass(frozen=True)
class Found:
    """One submission of one lab.

    Attributes:
        student: who handed in, as the layout says, NFC-normalised.
        lab: name of the assignment; empty where it cannot be told.
        attempts: the latest first; empty where there is nothing that could be graded.
        reason: why there is no attempt, or None.
        notes: what the student should know.
        ids: other names of the student in the layout.
        places: the layouts that hold it, each a path and the folder within.
        distinct: whether another student's name differs by case only, which a file system may not see.
        labs: how many labs there is work of in the same hand-in.
        tables: files of the instructor's that lie beside the class's work and may say when it was handed in.
    """

    student: str
    lab: str
    attempts: tuple[Attempt, ...] = ()
    reason: Text | None = None
    notes: tuple[Text, ...] = ()
    ids: tuple[str, ...] = ()
    places: frozenset[tuple[str, str]] = frozenset()
    distinct: bool = False
    labs: int = 1
    tables: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """The submission's name, also that of its result and feedback files: safe and unique on any system."""
        return file_name(self.student, self.lab, self.distinct)

    @property
    def readable(self) -> Iterator[Attempt]:
        """The attempts that can be opened; whether they can be parsed is known when they are graded."""
        return (attempt for attempt in self.attempts if attempt.file)
