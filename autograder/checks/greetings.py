"""Judge the lecture's greeting, as an answer or as a printed line."""

import unicodedata
from typing import Any

from autograder.checks.answers import as_text
from autograder.checks.failures import StudentFailed, fail

ADULT_AGE = 20
ADULT, TEENAGER = "성인입니다.", "청소년입니다."


def greeting_of(greeting: Any, name: str, age: int) -> str:
    """What the student's function says to this person; fails where it asks at the keyboard instead."""
    try:
        return as_text(greeting(name, age))
    except StudentFailed as problem:
        if problem.facts.get("type") == "EOFError":
            fail("greeting.asks")
        raise


def require_greeting(text: str, name: str, age: int) -> None:
    """Fail unless ``text`` is the greeting of this person; composed and decomposed Hangul are the same."""
    text = unicodedata.normalize("NFC", text)
    status, other = (ADULT, TEENAGER) if age >= ADULT_AGE else (TEENAGER, ADULT)
    expected = unicodedata.normalize("NFC", f"안녕하세요 {name}님! {status}")
    if text == expected:
        return
    if "{" in text:
        fail("greeting.not_filled_in")
    if text == expected.replace(status, other):
        fail("greeting.boundary" if age in (ADULT_AGE - 1, ADULT_AGE) else "greeting.other_status")
    if name.casefold() not in text.casefold():
        fail("greeting.no_name")
    if name not in text:
        fail("greeting.name_changed")
    if "".join(text.split()) == "".join(expected.split()):
        fail("greeting.blanks")
    if letters_of(text) == letters_of(expected):
        fail("greeting.punctuation")
    if ADULT.rstrip(".") not in text and TEENAGER.rstrip(".") not in text:
        fail("greeting.no_status")
    fail("greeting.other_words")


def letters_of(text: str) -> str:
    """The letters and digits of a text, without blanks and punctuation."""
    return "".join(letter for letter in unicodedata.normalize("NFC", text) if letter.isalnum())
