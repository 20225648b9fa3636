"""Calls that read or write files: what lies in the folder before, and what lies there afterwards.

A file is what the student's function wrote itself: no report stands between, which the student's process could forge.
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.student.checks.failures import StudentFailed


@dataclass(frozen=True)
class Step:
    """One call of a student's function.

    Attributes:
        files: path -> content: files that lie there before the call.
        collect: paths of files, or of folders, that are read back after it; the folders that they lie in exist.
        compile: what models among the arguments are compiled with before; empty for not at all.
    """

    name: str
    args: tuple[Any, ...]
    files: dict[str, bytes] = field(default_factory=dict)
    collect: tuple[str, ...] = ()
    compile: dict[str, Any] = field(default_factory=dict)
    kwargs: dict[str, Any] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """For the student's process; see ``autograder.student.service.steps``."""
        return {
            "name": self.name,
            "args": self.args,
            "kwargs": self.kwargs,
            "files": {path: np.frombuffer(content, dtype=np.uint8) for path, content in self.files.items()},
            "collect": list(self.collect),
            "compile": self.compile,
        }


@dataclass(frozen=True)
class Done:
    """What a step gave: the answer, whether an argument was changed in place, and the files that were read back."""

    value: Any
    changed: bool
    files: dict[str, bytes]


def read_done(value: Any, count: int) -> list[Done]:
    """The answers to ``count`` steps.

    Raises:
        StudentFailed: if the service would not answer like that.
    """
    if not isinstance(value, list) or len(value) != count:
        raise StudentFailed("student.garbled")
    return [_done(one) for one in value]


def _done(one: Any) -> Done:
    match one:
        case {"value": answer, "changed": list() as changed, "files": dict() as files} if all(
            isinstance(path, str) and isinstance(content, np.ndarray) and content.dtype == np.uint8
            for path, content in files.items()
        ):
            return Done(answer, bool(changed), {path: content.tobytes() for path, content in files.items()})
    raise StudentFailed("student.garbled")
