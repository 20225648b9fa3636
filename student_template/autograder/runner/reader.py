"""Reads files that a student's code wrote, in a process that runs no student code."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.assignment.model import Exercise
from autograder.crossing.codec import new_encoder
from autograder.crossing.rebuild import decode_model
from autograder.crossing.reply import Answer, read_reply
from autograder.crossing.values import Uncrossable
from autograder.crossing.wire import WireError
from autograder.student.peer import NoAnswer, Peer

# Reading a file takes less than a second; a file may be made to take longer.
READ_TIMEOUT = 20.0
# Kinds of error that a file makes, and not our function.
OF_THE_FILE = ("memory", "disk", "too_large", "text_too_long")


@dataclass
class Reader:
    """The functions of the exercise's ``reader.py``: ``reader.image(file=content)``.

    The student's process never sees what they are given besides the file, and cannot make up what they return.
    """

    peer: Peer
    exercise: Exercise

    def __getattr__(self, function: str) -> Callable[..., Any]:
        source = (self.exercise.folder / "reader.py").read_text(encoding="utf-8")

        def read(**kwargs: Any) -> Any:
            """What the function returns; None where the file ends the process, or keeps it too long."""
            encoder = new_encoder()
            message = {"op": "read", "function": function, "source": source}
            message |= {"args": encoder.encode(()), "kwargs": encoder.encode(_as_arrays(kwargs))}
            try:
                reply = read_reply(*self.peer.ask(message, encoder.arrays, READ_TIMEOUT), decode_model)
            except (NoAnswer, WireError, Uncrossable):
                return None
            if isinstance(reply, Answer):
                return reply.value
            if reply.kind in OF_THE_FILE:
                return None
            raise RuntimeError(f"reader.py of {self.exercise.name}: {reply}")

        return read


def _as_arrays(value: Any) -> Any:
    if isinstance(value, bytes):
        return np.frombuffer(value, dtype=np.uint8)
    if isinstance(value, dict):
        return {key: _as_arrays(item) for key, item in value.items()}
    return value
