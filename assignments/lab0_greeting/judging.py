"""Judge the lecture's greeting: the answer of a function, or a line that a program prints."""

import unicodedata
from dataclasses import dataclass
from typing import Any

from autograder.student.checks import as_text, fail
from autograder.student.checks.failures import StudentFailed

# What a greeting says last, without the full stop.
WORDS = ("성인입니다", "청소년입니다")


@dataclass(frozen=True)
class Greeting:
    """What is to be said to a person.

    Attributes:
        name: the person's name.
        text: the whole greeting.
        other: the greeting of somebody of this name on the other side of the age limit.
        other_code: code of the failure where ``other`` is said.
    """

    name: str
    text: str
    other: str
    other_code: str = "greeting.other_status"


def greeting_of(greeting: Any, name: str, age: int) -> str:
    """What the student's function says to this person; fails where it asks at the keyboard instead."""
    try:
        return as_text(greeting(name, age))
    except StudentFailed as problem:
        if problem.facts.get("type") == "EOFError":
            fail("greeting.asks")
        raise


def require_greeting(text: str, wanted: Greeting) -> None:
    """Fail unless ``text`` is the wanted greeting; composed and decomposed Hangul are the same."""
    text, expected, other = (unicodedata.normalize("NFC", one) for one in (text, wanted.text, wanted.other))
    if text == expected:
        return
    if "{" in text:
        fail("greeting.not_filled_in")
    if text == other:
        fail(wanted.other_code)
    if wanted.name.casefold() not in text.casefold():
        fail("greeting.no_name")
    if wanted.name not in text:
        fail("greeting.name_changed")
    if "".join(text.split()) == "".join(expected.split()):
        fail("greeting.blanks")
    if letters_of(text) == letters_of(expected):
        fail("greeting.punctuation")
    if not any(word in text for word in WORDS):
        fail("greeting.no_status")
    fail("greeting.other_words")


def require_told_apart(greeting: Any, wanted: Greeting, age: int) -> None:
    """Fail where a person of another group, of this ``age``, is greeted as ``wanted`` says of the first person's group.

    Nothing else is asked of that greeting, and no greeting at all, as from an ``if`` without ``else``, passes.
    """
    text = greeting(wanted.name, age)
    if isinstance(text, str) and unicodedata.normalize("NFC", text) == unicodedata.normalize("NFC", wanted.text):
        fail("greeting.other_status")


def letters_of(text: str) -> str:
    """The letters and digits of a text, without blanks and punctuation."""
    return "".join(letter for letter in unicodedata.normalize("NFC", text) if letter.isalnum())
