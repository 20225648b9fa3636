"""What a reply of the student's process may hold. Whatever it says, it is taken only as far as it is declared here.

A reply is ``{"value": tree, "changed": [...]}`` or ``{"error": {"kind": ..., facts}}``. The process may have been
taken over by the submission: keys that are not declared, facts of other kinds and numbers without bounds are refused.
"""

import builtins
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from autograder.student.transport.values import decode
from autograder.student.transport.wire import WireError, unpack

# A function takes a few arguments.
MAX_CHANGED = 64
MAX_LINE = 1_000_000
MAX_NAME = 200
MAX_MESSAGE = 300
# A line of the student's code, or the name of a module.
MAX_SHORT = 80
# Commas of a message: each comes with an object that takes many times its bytes.
MAX_COMMAS = 1_000_000

EXCEPTIONS = frozenset(
    name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, BaseException)
)


@dataclass(frozen=True)
class Answer:
    """A value, and the positions of the arguments that were changed in place."""

    value: Any
    changed: tuple[int, ...] = ()


@dataclass(frozen=True)
class ErrorReply:
    """Why there is no value: a kind of ``ERRORS`` with its declared facts."""

    kind: str
    facts: dict[str, Any]


def read_reply(header: bytes, payload: bytes, special: Callable[..., Any] | None = None) -> Answer | ErrorReply:
    """The reply in a frame.

    Args:
        special: makes models, see ``values.decode``.

    Raises:
        WireError: if the bytes are no message.
        Uncrossable: if its value is none that an encoder wrote, or too large.
        KeyError, TypeError, ValueError: if a part is not declared, or not of its kind.
    """
    if header.count(b",") > MAX_COMMAS:
        raise WireError("too large")
    reply, arrays = unpack(header, payload)
    if not isinstance(reply, dict):
        raise TypeError("reply")
    if reply.keys() == {"error"}:
        return read_error(reply["error"])
    if not {"value"} <= reply.keys() <= {"value", "changed"}:
        raise KeyError("reply")
    return Answer(decode(reply["value"], arrays, special), _read_changed(reply.get("changed", [])))


def _read_changed(changed: Any) -> tuple[int, ...]:
    if not isinstance(changed, list) or len(changed) > MAX_CHANGED or not all(type(at) is int for at in changed):
        raise TypeError("changed")
    if not all(0 <= at < MAX_CHANGED for at in changed):
        raise ValueError("changed")
    return tuple(changed)


def read_error(error: Any) -> ErrorReply:
    """The error of a reply, its facts as they are declared.

    Raises:
        KeyError, TypeError, ValueError: if it is none that the service would say.
    """
    if not isinstance(error, dict) or not isinstance(error.get("kind"), str):
        raise TypeError("error")
    declared = ERRORS[error["kind"]]
    facts = {name: value for name, value in error.items() if name != "kind"}
    if facts.keys() != declared.keys():
        raise KeyError("facts")
    for name, is_fact in declared.items():
        if not is_fact(facts[name]):
            raise ValueError(name)
    return ErrorReply(error["kind"], {name: printable(value) for name, value in facts.items()})


def printable(value: Any) -> Any:
    """A fact without line breaks and control characters."""
    return "".join(one if one.isprintable() else "?" for one in value) if isinstance(value, str) else value


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= MAX_NAME and value.isidentifier()


def _is_line(value: Any) -> bool:
    return type(value) is int and 0 <= value <= MAX_LINE


def _is_message(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= MAX_MESSAGE


def _is_short(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= MAX_SHORT


def _is_exception(value: Any) -> bool:
    # The name of any other class could tell of a hidden input.
    return isinstance(value, str) and value in EXCEPTIONS


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= MAX_NAME and value.replace(".", "_").isidentifier()


SPOT: dict[str, Callable[[Any], bool]] = {"cell": _is_line, "line": _is_line, "source": _is_short}
# Kinds of error -> the facts that each has, and what they may be. What limits are is no fact of the student's.
ERRORS: dict[str, dict[str, Callable[[Any], bool]]] = {
    "unreadable": {"code": _is_word},
    "missing": {"name": _is_name},
    "dropped": {"name": _is_name, "why": _is_word, **SPOT},
    "leans_on_dropped": {"name": _is_name, "why": _is_word, **SPOT},
    "definition_raised": {"name": _is_name, "type": _is_exception, **SPOT},
    "misspelt": {"name": _is_name, "wrote": _is_short, **SPOT},
    "text_cell": {"name": _is_name, "wrote": _is_short, **SPOT},
    "nested": {"name": _is_name, "wrote": _is_short, **SPOT},
    "in_block": {"name": _is_name, "wrote": _is_short, **SPOT},
    "commented_out": {"name": _is_name, "wrote": _is_short, **SPOT},
    "not_run": {"name": _is_name, "wrote": _is_short, **SPOT},
    "elsewhere": {"name": _is_name, "wrote": _is_short, **SPOT},
    "stub_below": {"name": _is_name, **SPOT},
    "import_module": {"module": _is_short, **SPOT},
    "import_name": {"module": _is_short, **SPOT},
    "shell_line": {"quote": _is_short, **SPOT},
    "not_callable": {"name": _is_name},
    "raised": {"type": _is_exception, "text": _is_message, **SPOT},
    "probe_raised": {"type": _is_exception, "line": _is_line},
    "signature": {},
    "not_implemented": SPOT,
    "asks_input": SPOT,
    "exited": {},
    "memory": {},
    "disk": {},
    "too_large": {},
    "text_too_long": {},
}
