"""The object that a notebook's ``grader`` is: ``check`` and ``check_all`` show cards, ``hint`` a hint."""

import difflib
import sys
from pathlib import Path
from typing import Any

from autograder.student.checking.card import Card, Cards
from autograder.student.checking.hint import Hint, hint_of
from autograder.student.course.load import installed_labs
from autograder.student.course.model import Assignment, Exercise
from autograder.student.text import Text, UsageError, did_you_mean, there_are

# What Otter's notebook object does beside checking: export the work, make a PDF, run plugins.
OF_OTTER = frozenset({"export", "to_pdf", "add_plugin_files", "run_plugin"})
NO_EXERCISE = Text(ko="이 실습에 `{name}` 문제는 없어요.", en="This lab has no exercise `{name}`.")
NO_LAB = Text(ko="`{name}` 실습은 없어요.", en="No lab is called `{name}`.")


class Grader:
    """Runs the public checks of a lab on the notebook that it is called from.

    Args:
        lab: as it is installed.
    """

    def __init__(self, lab: Assignment) -> None:
        self._lab = lab
        # Exercise -> the stage of its hints that was shown last.
        self._stages: dict[str, int] = {}

    def check(self, exercise: str, global_env: dict[str, Any] | None = None) -> Card:
        """The card of one exercise.

        Args:
            exercise: its name.
            global_env: the notebook's variables; those of the caller where they are not given.

        Raises:
            UsageError: if the lab has no such exercise.
        """
        return self._card(str(exercise), _variables(global_env, sys._getframe(1).f_globals))

    def check_all(self, global_env: dict[str, Any] | None = None) -> Cards:
        """The cards of all exercises of the lab; see ``check``."""
        variables = _variables(global_env, sys._getframe(1).f_globals)
        return Cards(tuple(self._card(one.name, variables, alone=False) for one in self._lab.exercises))

    def hint(self, exercise: str, stage: int | None = None) -> Hint:
        """A hint for one exercise: the first one, and with each further call the next one.

        Args:
            exercise: its name.
            stage: the number of the hint, from 1; None for the one after the last that was shown.

        Raises:
            UsageError: if the lab has no such exercise, or the exercise no such hint.
        """
        found = self._exercise(str(exercise))
        if stage is None:
            stage = min(self._stages.get(found.name, 0) + 1, max(len(found.hints), 1))
        shown = hint_of(found, stage, f'`grader.hint("{found.name}", {{stage}})`')
        self._stages[found.name] = stage
        return shown

    def _exercise(self, name: str) -> Exercise:
        exercise = self._lab.exercise(name)
        if exercise is None:
            raise unknown(NO_EXERCISE, name, [one.name for one in self._lab.exercises])
        return exercise

    def _card(self, name: str, variables: dict[str, Any], alone: bool = True) -> Card:
        # Slow to import: the notebook's first cell need not wait for it.
        from autograder.student.checking.live import public_results

        exercise = self._exercise(name)
        results, cause = public_results(variables, self._lab, exercise)
        return Card(exercise, results, cause, alone)

    def __getattr__(self, name: str) -> Any:
        """What only Otter does, by Otter's own object."""
        if name not in OF_OTTER:
            raise AttributeError(
                f"grader has no `{name}`. Use grader.check(...), grader.check_all() or grader.hint(...)."
            )
        return getattr(otter_notebook(self._lab), name)


def otter_notebook(lab: Assignment) -> Any:
    """Otter's notebook object for a lab."""
    from otter import Notebook

    from autograder.student.checking.own_work import own_files

    notebooks = [
        file.name for file in own_files(Path.cwd(), installed_labs(), lab.name) if file.suffix.lower() == ".ipynb"
    ]
    # In Colab, the notebook is no file of the working folder; Otter opens every path but the empty one.
    return Notebook(notebooks[0] if notebooks else "", tests_dir=str(lab.folder / "otter"))


def otter_grades() -> bool:
    """Whether Otter is grading in this process: it has said so to its own class before the first cell runs."""
    module = sys.modules.get("otter.check.notebook")
    return bool(module and module.Notebook._grading_mode)


def unknown(said: Text, name: str, known: list[str]) -> UsageError:
    """An error for a name that nothing has, with the names that are close to it, else with all.

    Args:
        said: ``NO_EXERCISE`` or ``NO_LAB``.
    """
    near, whole = ([f"`{one}`" for one in names] for names in (difflib.get_close_matches(name, known), known))
    said, cure = said.format(name=name), did_you_mean(near, there_are(whole))
    return UsageError(f"{said.ko} {cure.ko}", f"{said.en} {cure.en}")


def _variables(given: dict[str, Any] | None, of_caller: dict[str, Any]) -> dict[str, Any]:
    return of_caller if given is None else given
