"""Reads files that a student's code wrote, in a process that runs no student code."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.student.checking.submission import Submission, digest, keep
from autograder.student.course.model import Exercise
from autograder.student.service.peer import NoAnswer
from autograder.student.transport.rebuild import decode_model
from autograder.student.transport.reply import Answer, read_reply
from autograder.student.transport.values import Uncrossable
from autograder.student.transport.wire import WireError, new_encoder

# Reading a file takes less than a second; a file may be made to take longer.
READ_TIMEOUT = 8.0
# After so many files of an exercise that end the reader, or keep it too long, its others are not read.
MAX_UNREAD = 2
# Kinds of error that a file makes, and not our function.
OF_THE_FILE = ("memory", "disk", "too_large", "text_too_long")


@dataclass
class Reader:
    """The functions of the exercise's ``reader.py``: ``reader.image(file=content)``.

    The student's process never sees what they are given besides the file, and cannot make up what they return.
    """

    submission: Submission
    exercise: Exercise

    def __getattr__(self, function: str) -> Callable[..., Any]:
        source = (self.exercise.folder / "reader.py").read_text(encoding="utf-8")

        def read(**kwargs: Any) -> Any:
            """What the function returns; None where the file ends the process, or keeps it too long."""
            encoder = new_encoder(arguments=True)
            message = {"op": "read", "function": function, "source": source}
            message |= {"args": encoder.encode(()), "kwargs": encoder.encode(_as_arrays(kwargs))}
            reply = self._reply(message, encoder.arrays)
            if reply is None:
                return None
            try:
                found = read_reply(*reply, decode_model)
            except (WireError, Uncrossable):
                return None
            if isinstance(found, Answer):
                return found.value
            if found.kind in OF_THE_FILE:
                return None
            raise RuntimeError(f"reader.py of {self.exercise.name}: {found}")

        return read

    def _reply(self, message: dict[str, Any], arrays: dict[str, np.ndarray]) -> tuple[bytes, bytes] | None:
        """The reader's reply, remembered for the checks that read the same file again; None where there is none."""
        known, unread = self.submission.read, self.submission.unread
        key = digest(message, arrays)
        if key not in known:
            if unread.get(self.exercise.name, 0) >= MAX_UNREAD:
                return None
            # Readers are offered only where there is who reads.
            assert self.submission.reading is not None
            try:
                reply = self.submission.reading().ask(message, arrays, READ_TIMEOUT)
            except NoAnswer:
                unread[self.exercise.name] = unread.get(self.exercise.name, 0) + 1
                reply = None
            keep(known, key, reply)
            return reply
        read: tuple[bytes, bytes] | None = known[key]
        return read


def _as_arrays(value: Any) -> Any:
    if isinstance(value, bytes):
        return np.frombuffer(value, dtype=np.uint8)
    if isinstance(value, dict):
        return {key: _as_arrays(item) for key, item in value.items()}
    return value
