"""What a student wrote for an exercise: its code, and the answer that a person marks. Both go to the gradebook."""

import contextlib
from collections.abc import Callable, Sequence
from typing import Any

from autograder.student.checking.plugin import CheckPlugin
from autograder.student.checking.resources import resolve
from autograder.student.checking.submission import Submission
from autograder.student.checks.failures import CheckFailed
from autograder.student.course.model import Exercise
from autograder.student.pictures import write_picture

# Of a value that is no string; a string is as long as an answer may be.
MOST_LETTERS = 20_000


class Answers:
    """A plugin that emits what was written for each exercise, after the first of its checks.

    Args:
        exercises: those that are graded.
        emit: takes ``{"answer": exercise, "text": what a person is to read}`` of those that a person marks, and
            ``{"code": exercise, "excerpts": [...]}`` of the others; once ``{"training": picture}``, where there is one.
    """

    def __init__(
        self,
        exercises: Sequence[Exercise],
        plugin: CheckPlugin,
        submission: Submission,
        emit: Callable[[dict[str, Any]], None],
    ) -> None:
        self._left = {one.name: one for one in exercises}
        self._plugin, self._submission, self._emit = plugin, submission, emit
        self._told = False

    def pytest_runtest_logfinish(self) -> None:
        """A check has its verdict, which an answer that cannot be read changes no more."""
        for name in {exercise for exercise, _ in self._plugin.results} & self._left.keys():
            exercise = self._left.pop(name)
            if exercise.by_hand:
                self._emit({"answer": name, "text": self._text(exercise)})
            else:
                # Said before any input came: nothing of a hidden one can stand in it.
                code = [one for one in self._submission.outline.code if one.name in exercise.names]
                self._emit({"code": name, "excerpts": code})
                if not self._told and (training := self._submission.outline.training):
                    self._emit({"training": write_picture(training)})
                self._told = True

    def _text(self, exercise: Exercise) -> str:
        values = []
        # Constants: a function's text does not come here.
        for name in filter(str.isupper, exercise.names):
            # Why there is no value is what the checks say.
            with contextlib.suppress(CheckFailed):
                values.append(resolve(name, exercise, self._submission, self._plugin.digits))
        text = "\n\n".join(one if isinstance(one, str) else repr(one)[:MOST_LETTERS] for one in values)
        # Half of a surrogate pair is no text of any file.
        return text.encode(errors="backslashreplace").decode().replace("\0", "")
