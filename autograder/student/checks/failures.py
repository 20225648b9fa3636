"""How a check says what is wrong."""

from typing import Any, NoReturn


class Share(float):
    """A fact: a number from 0 to 1, told with two digits."""


class Steps(tuple[str, ...]):
    """A fact: names of a model's layers, in order."""


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


class ProbeFailed(Exception):
    """The exercise's probe raised an exception of its own: the grader's fault, whatever the student wrote."""


class OverBudget(BaseException):
    """Judging took too long. No ``except`` of a check holds it: neither ``Exception`` nor ``AssertionError`` does."""


def fail(code: str, **facts: Any) -> NoReturn:
    """End the check as failed.

    Args:
        code: a misconception of the exercise's, the assignment's or the common catalogue.
        facts: what was seen of the student's answer; never a hidden input or an expected value. Their type decides how
            much of them a hidden check tells: a tuple is a shape, an int a count, a str the name of something.
    """
    raise CheckFailed(code, **facts)


def missing(code: str = "student.missing") -> NoReturn:
    """End the check as missing: there is nothing to judge.

    Args:
        code: a misconception whose words say more than that nothing is written.
    """
    raise Missing(code)


def readable(value: Any) -> str:
    """A fact as text: shapes and numbers as Python writes them, printable and cut to a line."""
    if isinstance(value, Steps):
        value = " → ".join(value) or "-"
    if isinstance(value, Share):
        value = f"{value:.2f}"
    if isinstance(value, tuple):
        value = "(" + ", ".join(str(part) for part in value) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, float):
        value = f"{value:.4g}"
    return "".join(letter if letter.isprintable() else "?" for letter in str(value)[:120])
