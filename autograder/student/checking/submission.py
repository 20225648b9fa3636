"""The checks' view of one submission: functions that answer, whatever process they run in."""

import contextlib
import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any, NoReturn

import numpy as np
from cachetools import LRUCache

from autograder.student.checking.outline import KNOWN, Outline, read_outline
from autograder.student.checking.steps import Done, Step, read_done
from autograder.student.checks.failures import Missing, ProbeFailed, StudentFailed
from autograder.student.course.limits import MIB, Limits
from autograder.student.course.model import Exercise
from autograder.student.notebooks.replaced import replacement
from autograder.student.service.peer import NoAnswer, Peer
from autograder.student.transport.rebuild import decode_model
from autograder.student.transport.reply import ErrorReply, read_reply
from autograder.student.transport.values import MAX_ARRAY, MAX_ITEMS, MAX_TEXT, TextTooLong, Uncrossable
from autograder.student.transport.wire import WireError, new_encoder

# What is kept of one submission: answers, and models rebuilt from them. Beyond it the oldest are asked for again.
MAX_KEPT = 512 * MIB
# A rebuilt model's share of Keras, beside its weights.
MODEL_OVERHEAD = MIB
# After so many time-outs an exercise's further calls are not waited for.
MAX_HUNG = 2
# How reading a reply fails that the service did not write.
NO_REPLY = (WireError, Uncrossable, KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


@dataclass
class Submission:
    """One submission while it is checked.

    Replies are remembered: a function called again with equal arguments in another check gives the same answer
    without running again, so that many small checks cost no more than one large one. What is remembered is bounded.

    Attributes:
        peer: who answers.
        reading: gives who reads the files that the student's code wrote: a process like its own, without that code.
        has_files: other files of the lab that were handed in.
        limits: what the submission may use, where the peer can be held to it; None in a student's own process.
        waited: exercise -> seconds that its answers took.
        read: replies of who reads files, remembered as well.
        unread: exercise -> files that could not be read at all.
    """

    peer: Peer = field(repr=False)
    reading: Callable[[], Peer] | None = field(default=None, repr=False, kw_only=True)
    has_files: tuple[str, ...] = ()
    limits: Limits | None = None
    waited: dict[str, float] = field(default_factory=dict)
    read: LRUCache[bytes, Any] = field(default_factory=lambda: LRUCache(MAX_KEPT, _size_of_reply), repr=False)
    unread: dict[str, int] = field(default_factory=dict)
    _replies: LRUCache[bytes, Any] = field(default_factory=lambda: LRUCache(MAX_KEPT, _size_of_reply), repr=False)
    _models: LRUCache[bytes, Any] = field(default_factory=lambda: LRUCache(MAX_KEPT, lambda one: one[1]), repr=False)
    _hung: dict[str, int] = field(default_factory=dict)
    _outline: Outline | None = field(default=None, repr=False)

    def function(self, exercise: Exercise, name: str) -> "Function":
        """The student's function of that name."""
        return Function(self, exercise, name)

    def require_begun(self, exercise: Exercise) -> None:
        """Raise what each function of the exercise would give where all of them are missing.

        So nothing is prepared for a stub left untouched.

        Raises:
            Missing: if nothing of the exercise is written, and no file of it was handed in.
        """
        if any(file in self.has_files for file in exercise.files):
            return
        self._look(exercise)
        absent = [self.outline.absent.get(name) for name in exercise.names]
        first = absent[0] if absent else None
        if first and all(error and error.kind == "missing" for error in absent):
            _raise(first, exercise.misconceptions, {KNOWN: True})

    def constant(self, exercise: Exercise, name: str) -> Any:
        """The student's constant of that name."""
        return self.ask(exercise, {"op": "get", "name": name}, {})[0]

    @property
    def outline(self) -> Outline:
        """What the submission said before it met any input; nothing before the first question."""
        return self._outline or Outline()

    def ask(self, exercise: Exercise, message: dict[str, Any], arguments: dict[str, Any]) -> tuple[Any, list[int]]:
        """The value of a reply, and which positional arguments were changed in place.

        Raises:
            StudentFailed: if the student's code gave no value.
            Missing: if it has not been begun.
        """
        self._look(exercise)
        encoder = new_encoder(arguments=True)
        message = message | {key: encoder.encode(value) for key, value in arguments.items()}
        key = digest(message, encoder.arrays)
        reply = self._replies.get(key)
        if reply is None:
            reply = self._reply(exercise, message, encoder.arrays)
            keep(self._replies, key, reply)
        if isinstance(reply, NoAnswer):
            raise StudentFailed(f"student.{reply.kind}", **self._limit_facts(exercise))
        return self._value(exercise, message["op"], key, *reply)

    def _look(self, exercise: Exercise) -> None:
        """Ask, once, what the submission says before it has met any input; nothing where that is of no use."""
        if self._outline is not None:
            return
        reply = self._reply(exercise, {"op": "outline"}, {})
        self._outline = Outline()
        if not isinstance(reply, NoAnswer):
            with contextlib.suppress(*NO_REPLY, LookupError):
                self._outline = read_outline(*reply)

    def _reply(
        self, exercise: Exercise, message: dict[str, Any], arrays: dict[str, np.ndarray]
    ) -> tuple[bytes, bytes] | NoAnswer:
        if self._hung.get(exercise.name, 0) >= MAX_HUNG:
            return NoAnswer("timeout")
        timeout = exercise.timeout
        over = ""
        if self.limits:
            self.peer.bound(exercise.limits)
            for kind, left in (
                ("submission_seconds", self.limits.seconds - sum(self.waited.values())),
                ("exercise_seconds", exercise.limits.seconds - self.waited.get(exercise.name, 0)),
            ):
                if left < timeout:
                    over, timeout = kind, left
            if timeout <= 0:
                return NoAnswer(over)
        # Starting a process is the grader's affair; only a peer that can be held to limits tells.
        before = self.peer.waited if self.limits else 0.0
        try:
            return self.peer.ask(message, arrays, timeout)
        except NoAnswer as problem:
            if problem.kind != "timeout":
                return problem
            self._hung[exercise.name] = self._hung.get(exercise.name, 0) + 1
            return NoAnswer(over or problem.kind)
        finally:
            if self.limits:
                self.waited[exercise.name] = self.waited.get(exercise.name, 0.0) + self.peer.waited - before

    def _limit_facts(self, exercise: Exercise) -> dict[str, str]:
        """What the words about limits name."""
        whole = self.limits or exercise.limits
        return {
            "seconds": f"{exercise.timeout:g}",
            "exercise_seconds": f"{exercise.limits.seconds:g}",
            "submission_seconds": f"{whole.seconds:g}",
            "memory": f"{exercise.limits.memory / MIB:,.0f}",
            "answer": f"{exercise.limits.answer / MIB:,.0f}",
            "array": f"{MAX_ARRAY / MIB:,.0f}",
            "items": f"{MAX_ITEMS:,}",
            "letters": f"{MAX_TEXT:,}",
            "disk": f"{whole.disk / MIB:,.0f}",
            "files": f"{whole.files:,}",
            "threads": f"{whole.threads:,}",
        }

    def _value(
        self, exercise: Exercise, asked: str, key: bytes, header: bytes, payload: bytes
    ) -> tuple[Any, list[int]]:
        def special(kind: str, tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> Any:
            # Rebuilding costs more than anything else here, and a check sets the weights it needs.
            at = key + repr(tree.get("witness")).encode() + repr(tree.get("weights")).encode()
            if at not in self._models:
                model = decode_model(kind, tree, arrays)
                keep(self._models, at, (model, len(payload) + MODEL_OVERHEAD))
                return model
            return self._models[at][0]

        try:
            reply = read_reply(header, payload, special)
            if isinstance(reply, ErrorReply):
                if reply.kind == "probe_raised" and asked != "probe":
                    raise KeyError(reply.kind)
                known = self._limit_facts(exercise) | {KNOWN: self.outline.holds(reply, exercise.names)}
                _raise(reply, exercise.misconceptions, known)
        except TextTooLong:
            problem = NoAnswer("text_too_long")
        except NO_REPLY:
            problem = NoAnswer("garbled")
        else:
            return reply.value, list(reply.changed)
        # What cannot be read now cannot be read later: looking once is enough.
        keep(self._replies, key, problem)
        raise StudentFailed(f"student.{problem.kind}", **self._limit_facts(exercise)) from None


@dataclass
class Function:
    """A student's function, called where the student's code runs."""

    submission: Submission
    exercise: Exercise
    name: str

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The function's answer."""
        return self._ask(args, kwargs)[0]

    def step(self, *args: Any, **options: Any) -> Step:
        """A call of this function, to be made in a fresh folder by ``run``; for ``options`` see ``Step``."""
        return Step(self.name, args, **options)

    def run(self, *steps: Step) -> list[Done]:
        """Make the calls one after the other in one fresh folder.

        Raises:
            StudentFailed: if one of them gave no answer.
        """
        trees = [step.as_dict() for step in steps]
        value, _ = self.submission.ask(self.exercise, {"op": "steps"}, {"steps": trees})
        return read_done(value, len(steps))

    def changes(self, *args: Any) -> bool:
        """Whether the function changes one of these arguments in place."""
        return bool(self._ask(args, {})[1])

    def _ask(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, list[int]]:
        message = {"op": "call", "name": self.name}
        return self.submission.ask(self.exercise, message, {"args": args, "kwargs": kwargs})


def digest(message: dict[str, Any], arrays: dict[str, np.ndarray]) -> bytes:
    digest = hashlib.blake2b(repr(message).encode())
    for array in arrays.values():
        digest.update(str((array.dtype, array.shape)).encode() + array.tobytes())
    return digest.digest()


def keep(kept: LRUCache[bytes, Any], key: bytes, value: Any) -> None:
    # What is larger than all that may be kept is not.
    with contextlib.suppress(ValueError):
        kept[key] = value


def _size_of_reply(reply: "tuple[bytes, bytes] | NoAnswer | None") -> int:
    return 0 if reply is None or isinstance(reply, NoAnswer) else len(reply[0]) + len(reply[1])


def _raise(reply: ErrorReply, misconceptions: Collection[str], known: dict[str, Any]) -> NoReturn:
    """Raise what an ``error`` reply says; the student's process may have made it up.

    Raises:
        KeyError: if the service would not say so.
    """
    if reply.kind == "probe_raised":
        what, line = reply.facts["type"], reply.facts["line"]
        raise ProbeFailed(f"probe.py raised {what} in line {line}, as the student's process says (it could forge this)")
    facts = dict(reply.facts)
    code = {
        "unreadable": facts.pop("code", ""),
        "dropped": f"student.dropped_{facts.get('why')}",
        "leans_on_dropped": f"student.leans_on_dropped_{facts.get('why')}",
    }.get(reply.kind, f"student.{reply.kind}")
    if reply.kind in ("import_module", "import_name"):
        facts["instead"] = replacement(facts["module"])
        code += "_replaced" if facts["instead"] else "_absent"
    if code not in misconceptions or not code.startswith("file." if reply.kind == "unreadable" else "student."):
        raise KeyError(code)
    raise (Missing if reply.kind == "missing" else StudentFailed)(code, **facts | known)
