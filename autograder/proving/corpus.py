"""The right and wrong submissions beside each exercise, which measure the grader's own error rate."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from autograder.proving.header import Header, read_header
from autograder.student.course.files import read_toml
from autograder.student.course.model import Exercise
from autograder.student.text import UsageError

EQUIVALENT = "equivalent.toml"
Kind = Literal["right", "wrong"]


@dataclass(frozen=True)
class Specimen:
    """One submission of one exercise: a ``.py`` file, or a folder where other files are handed in with it."""

    exercise: Exercise
    kind: Kind
    path: Path

    @property
    def name(self) -> str:
        """The name of its file or folder, without ``.py``."""
        return self.path.stem if self.path.is_file() else self.path.name

    @property
    def place(self) -> str:
        """Where it lies: ``exercise/wrong/name``."""
        return f"{self.exercise.name}/{self.kind}/{self.name}"

    @property
    def script(self) -> Path:
        """The student's script."""
        return self.path if self.path.is_file() else self.path / "submission.py"

    @property
    def files(self) -> tuple[Path, ...]:
        """Other files, such as a trained model."""
        if self.path.is_file():
            return ()
        return tuple(
            path for path in sorted(self.path.iterdir()) if path.suffix not in (".py", ".pyc") and path.is_file()
        )

    @cached_property
    def header(self) -> Header:
        """What a wrong specimen says of itself."""
        return read_header(self.script)


def read_corpus(exercise: Exercise) -> list[Specimen]:
    """All right and wrong submissions of an exercise."""
    return [
        Specimen(exercise, kind, path)
        for kind in ("right", "wrong")
        for path in sorted((exercise.folder / kind).glob("*"))
        if path.suffix == ".py" or (path / "submission.py").exists()
    ]


def equivalents(exercise: Exercise) -> dict[tuple[str, str], str]:
    """Mutants that change nothing the exercise asks for, as a person wrote down: (line, becomes) -> reason.

    Raises:
        UsageError: if an entry of the file is not of the form.
    """
    path = exercise.folder / EQUIVALENT
    entries = read_toml(path).get("mutant", []) if path.exists() else []
    found = {}
    for entry in entries:
        if set(entry) != {"line", "becomes", "reason"} or not str(entry["reason"]).strip():
            raise UsageError(
                f"{exercise.name}/{EQUIVALENT}의 항목이 올바르지 않아요. line, becomes, reason이 있어야 해요. 받은 "
                f"값: {entry}",
                f"Invalid entry in {exercise.name}/{EQUIVALENT}. Expected line, becomes and reason. Received: {entry}",
            )
        found[entry["line"], entry["becomes"]] = entry["reason"]
    return found
