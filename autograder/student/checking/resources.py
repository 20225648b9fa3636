"""What a check asks for by name, beside the student's own functions."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from autograder.student.checking.modules import load_module
from autograder.student.checking.reader import Reader
from autograder.student.checking.submission import Submission
from autograder.student.course.model import Exercise
from autograder.student.digits import Digits, load_digits

RESOURCES = ("probe", "reader", "solution", "digits", "handed_in")


@dataclass
class Probe:
    """Functions of the exercise's ``probe.py``, or of its lab's, run beside the student's code: ``probe.run(x=1)``."""

    submission: Submission
    exercise: Exercise

    def __getattr__(self, function: str) -> Callable[..., Any]:
        def run(**kwargs: Any) -> Any:
            folder = self.exercise.folder
            path = next(path for each in (folder, folder.parent) if (path := each / "probe.py").exists())
            message = {
                "op": "probe",
                "function": function,
                "source": path.read_text(encoding="utf-8"),
                "names": self.exercise.names,
            }
            return self.submission.ask(self.exercise, message, {"args": (), "kwargs": kwargs})[0]

        return run


@lru_cache(maxsize=1)
def default_digits() -> Digits:
    """The digits where nobody named a file; read once."""
    return load_digits()


def resolve(name: str, exercise: Exercise, submission: Submission, digits: Callable[[], Digits]) -> Any:
    """The value of a check's parameter ``name``."""
    if name == "probe":
        submission.require_begun(exercise)
        return Probe(submission, exercise)
    if name == "reader":
        return Reader(submission, exercise)
    if name == "solution":
        return load_module(exercise.folder / "solution.py")
    if name == "digits":
        return digits()
    if name == "handed_in":
        return tuple(file for file in submission.has_files if file in exercise.files)
    # Written in capitals is a constant, as Python's own style has it.
    if name.isupper():
        return submission.constant(exercise, name)
    submission.require_begun(exercise)
    return submission.function(exercise, name)


def resolve_all(check: Callable[..., None], exercise: Exercise, submission: Submission) -> dict[str, Any]:
    """All parameters of a check function."""
    return {name: resolve(name, exercise, submission, default_digits) for name in inspect.signature(check).parameters}
