"""How a check says what is wrong."""

from typing import Any, NoReturn


class CheckFailed(AssertionError):
    """The student's answer is wrong. ``code`` names the misconception; ``facts`` fill its words."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class StudentFailed(CheckFailed):
    """The student's code gave no answer: it raised, hung, ended, or is not there."""


class Missing(CheckFailed):
    """The student has not begun: the stub is untouched, or nothing was handed in."""


def fail(code: str, **facts: Any) -> NoReturn:
    """End the check as failed.

    Args:
        code: a misconception of the exercise's, the assignment's or the common catalogue.
        facts: what was seen of the student's answer; never a hidden input or an expected value.
    """
    raise CheckFailed(code, **{name: readable(value) for name, value in facts.items()})


def missing() -> NoReturn:
    """End the check as missing: there is nothing to judge."""
    raise Missing("student.missing")


def readable(value: Any) -> str:
    """A fact as text: shapes and numbers as Python writes them, printable and cut to a line."""
    if isinstance(value, tuple):
        value = "(" + ", ".join(str(part) for part in value) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, float):
        value = f"{value:.4g}"
    return "".join(letter if letter.isprintable() else "?" for letter in str(value)[:120])
