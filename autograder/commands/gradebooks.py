"""What ``manual``, ``adjust`` and ``history`` share: a gradebook that is there, and all that is made from it."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from autograder.grading.gradebook import Gradebook
from autograder.grading.output import GRADEBOOK, open_output, write_standing
from autograder.grading.terminal import new_console
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.course.model import Assignment
from autograder.student.text import Text, UsageError, harmless, there_are

NO_LAB = Text("이름이 {lab}인 실습이 없어요.", "No lab is called {lab}.")
LAB_MISSING = Text("--lab이 없어요.", "--lab is missing.")


@dataclass(frozen=True)
class Opened:
    """A gradebook, open and locked.

    Attributes:
        labs: those of the course.
        language: the one that comes first, ``ko`` or ``en``.
    """

    folder: Path
    gradebook: Gradebook
    labs: dict[str, Assignment]
    language: str
    console: Console

    def write(self) -> None:
        """Make all files of the folder from the gradebook again."""
        write_standing(self.folder, self.gradebook, self.labs, self.language)

    def say(self, words: Text) -> None:
        """Show a line."""
        self.console.print(escape(harmless(words.said)), soft_wrap=True)

    @property
    def all_labs(self) -> tuple[str, ...]:
        """Those of the course, then others that the gradebook holds."""
        return tuple(dict.fromkeys([*self.labs, *sorted({head.lab for head in self.gradebook.heads()} - {""})]))

    def known_lab(self, lab: str | None) -> str:
        """``lab``, where the course or the gradebook has it.

        Raises:
            UsageError: if it has none of that name, or none is named.
        """
        if not lab or lab not in self.all_labs:
            what, cure = NO_LAB.format(lab=lab) if lab else LAB_MISSING, there_are(self.all_labs)
            raise UsageError(f"{what.ko} {cure.ko}", f"{what.en} {cure.en}")
        return lab


@contextlib.contextmanager
def opened_gradebook(folder: Path, language: str, course: Path | None) -> Iterator[Opened]:
    """The gradebook that ``autograder grade --out`` wrote into ``folder``.

    Raises:
        UsageError: if there is none, or it holds only labs of another course.
    """
    if not (folder / GRADEBOOK).is_file():
        raise UsageError(
            f"{folder}에 채점 기록이 없어요. `autograder grade --out`이 만든 폴더를 지정하세요.",
            f"No gradebook in {folder}. Give the folder that `autograder grade --out` wrote.",
        )
    labs, console = load_assignments(instructor_course(course)), new_console()
    with open_output(folder, lambda text: console.print(escape(text.said))) as gradebook:
        graded = sorted({head.lab for head in gradebook.heads()} - {""})
        if graded and not labs.keys() & set(graded):
            raise UsageError(
                f"{folder}에는 이 과목에 없는 실습({', '.join(graded)})이 들어 있어요. 그 과목을 --course DIR로 "
                "지정하세요.",
                f"{folder} holds {', '.join(graded)}, which this course has not. Give its --course DIR.",
            )
        yield Opened(folder, gradebook, labs, language, console)
