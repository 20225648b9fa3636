"""The checks' view of one submission: functions that answer, whatever process they run in."""

import builtins
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from autograder.assignment.model import Exercise
from autograder.checks.failures import Missing, StudentFailed
from autograder.crossing.codec import new_encoder
from autograder.crossing.rebuild import decode_model
from autograder.crossing.values import Uncrossable, decode
from autograder.crossing.wire import WireError, unpack
from autograder.student.peer import NoAnswer, Peer

# After so many time-outs an exercise's further calls are not waited for.
MAX_HUNG = 2


@dataclass
class Submission:
    """One submission while it is checked.

    Replies are remembered: a function called again with equal arguments in another check gives the same answer
    without running again, so that many small checks cost no more than one large one.
    """

    peer: Peer
    has_files: tuple[str, ...] = ()
    _replies: dict[bytes, tuple[bytes, bytes] | NoAnswer] = field(default_factory=dict)
    _models: dict[bytes, Any] = field(default_factory=dict)
    _hung: dict[str, int] = field(default_factory=dict)

    def function(self, exercise: Exercise, name: str) -> "Function":
        """The student's function of that name."""
        return Function(self, exercise, name)

    def constant(self, exercise: Exercise, name: str) -> Any:
        """The student's constant of that name."""
        return self.ask(exercise, {"op": "get", "name": name}, {})[0]

    def ask(self, exercise: Exercise, message: dict[str, Any], arguments: dict[str, Any]) -> tuple[Any, list[int]]:
        """The value of a reply, and which positional arguments were changed in place.

        Raises:
            StudentFailed: if the student's code gave no value.
            Missing: if it has not been begun.
        """
        encoder = new_encoder()
        message = message | {key: encoder.encode(value) for key, value in arguments.items()}
        key = repr(message).encode() + b"".join(
            str((array.dtype, array.shape)).encode() + array.tobytes() for array in encoder.arrays.values()
        )
        if key not in self._replies:
            if self._hung.get(exercise.name, 0) >= MAX_HUNG:
                raise StudentFailed("student.timeout", seconds=f"{exercise.timeout:g}")
            try:
                self._replies[key] = self.peer.ask(message, encoder.arrays, exercise.timeout)
            except NoAnswer as problem:
                self._replies[key] = problem
                if problem.kind == "timeout":
                    self._hung[exercise.name] = self._hung.get(exercise.name, 0) + 1
        reply = self._replies[key]
        if isinstance(reply, NoAnswer):
            raise StudentFailed(f"student.{reply.kind}", seconds=f"{exercise.timeout:g}")
        return self._value(exercise, key, *reply)

    def _value(self, exercise: Exercise, key: bytes, header: bytes, payload: bytes) -> tuple[Any, list[int]]:
        def special(kind: str, tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> Any:
            # Rebuilding costs more than anything else here, and a check sets the weights it needs.
            at = key + repr(tree.get("witness")).encode() + repr(tree.get("weights")).encode()
            if at not in self._models:
                self._models[at] = decode_model(kind, tree, arrays)
            return self._models[at]

        try:
            reply, arrays = unpack(header, payload)
            if "error" in reply:
                _raise(dict(reply["error"]), exercise.misconceptions)
            value = decode(reply["value"], arrays, special)
            changed = [int(index) for index in reply.get("changed", ())]
        except (WireError, Uncrossable, KeyError, TypeError, ValueError, AttributeError, OverflowError):
            raise StudentFailed("student.garbled") from None
        return value, changed


@dataclass
class Function:
    """A student's function, called where the student's code runs."""

    submission: Submission
    exercise: Exercise
    name: str

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The function's answer."""
        return self._ask(args, kwargs)[0]

    def changes(self, *args: Any) -> bool:
        """Whether the function changes one of these arguments in place."""
        return bool(self._ask(args, {})[1])

    def _ask(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, list[int]]:
        message = {"op": "call", "name": self.name}
        return self.submission.ask(self.exercise, message, {"args": args, "kwargs": kwargs})


@dataclass
class Probe:
    """The functions of the exercise's ``probe.py``, run beside the student's code: ``probe.fit_once(x=x)``."""

    submission: Submission
    exercise: Exercise

    def __getattr__(self, function: str) -> Callable[..., Any]:
        def run(**kwargs: Any) -> Any:
            path: Path = self.exercise.folder / "probe.py"
            message = {
                "op": "probe",
                "function": function,
                "source": path.read_text(encoding="utf-8"),
                "names": self.exercise.names,
            }
            return self.submission.ask(self.exercise, message, {"args": (), "kwargs": kwargs})[0]

        return run


def _raise(error: dict[str, Any], misconceptions: Collection[str]) -> NoReturn:
    """Raise what an ``error`` reply says; the student's process may have made it up.

    Raises:
        KeyError, ValueError: if the service would not say so.
    """
    kind = str(error.pop("kind"))
    facts = {str(name): _plain(value) for name, value in error.items()}
    code = {
        "unreadable": facts.pop("code", ""),
        "dropped": f"student.dropped_{facts.get('why')}",
        "leans_on_dropped": f"student.leans_on_dropped_{facts.get('why')}",
    }.get(kind, f"student.{kind}")
    if code not in misconceptions or not code.startswith("file." if kind == "unreadable" else "student."):
        raise KeyError(code)
    for name in FACTS[kind]:
        if not facts[name].isidentifier():
            raise ValueError(name)
    # Any other word could tell of a hidden input.
    if kind == "raised" and not hasattr(builtins, facts["type"]):
        raise ValueError("type")
    if not all(type(error.get(name, 0)) is int for name in ("cell", "line")):
        raise ValueError("line")
    if kind == "missing":
        raise Missing(code, **facts)
    raise StudentFailed(code, **facts)


# Kinds of error -> the facts that their words name.
FACTS = {
    "unreadable": (),
    "missing": ("name",),
    "dropped": ("name",),
    "leans_on_dropped": ("name",),
    "definition_raised": ("name", "type"),
    "not_callable": ("name",),
    "raised": ("type",),
    "signature": (),
    "not_implemented": (),
    "asks_input": (),
    "exited": (),
    "memory": (),
    "too_large": (),
}


def _plain(value: Any) -> str:
    text = str(value) if isinstance(value, str | int) else ""
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:300]
