"""Say what is wrong with the words of a greeting: its blanks, its punctuation marks, or a part of it."""

import unicodedata
from typing import NoReturn

from autograder.student.checks import fail
from autograder.student.text import Text

HELLO, SIR = "안녕하세요", "님!"
# What a greeting says last, without the full stop.
WORDS = ("성인입니다", "청소년입니다")
FULL_STOP = Text(ko="끝에 마침표가", en="the full stop at the end is")
EXCLAMATION_MARK = Text(ko="'님' 뒤에 느낌표가", en="the exclamation mark after '님' is")
BOTH_MARKS = Text(ko="느낌표와 마침표가", en="exclamation mark and full stop are")
# The marks that a greeting has -> those that it lacks.
MARKS_LACKING = {"!": FULL_STOP, ".": EXCLAMATION_MARK, "": BOTH_MARKS}


def letters_of(text: str) -> str:
    """The letters and digits of a text, without blanks and punctuation."""
    return "".join(letter for letter in unicodedata.normalize("NFC", text) if letter.isalnum())


def fail_for_blanks(text: str, expected: str, name: str) -> NoReturn:
    """Fail with the places where blanks differ; all other characters are the same.

    Args:
        name: the name in the greeting, as it was given.
    """
    found, wanted = _gaps(text), _gaps(expected)
    places: dict[str, list[Text]] = {}
    for at, (gap, blank) in enumerate(zip(found, wanted, strict=True)):
        if gap != blank:
            place = _place(at, len("".join(name.split())), len(wanted) - 1)
            known = places.setdefault(_kind_of(gap, blank), [])
            if place not in known:
                known.append(place)
    for code in ("greeting.line_break", "greeting.blank_missing", "greeting.blank_too_many"):
        if code in places:
            fail(code, place=_joined(places[code]))
    fail("greeting.blanks", place=_joined(places["greeting.blanks"]))


def fail_for_marks(text: str) -> NoReturn:
    """Fail with the punctuation marks that are missing, if no other ones are there; all letters are right."""
    marks = "".join(one for one in text if not one.isalnum() and not one.isspace())
    if marks in MARKS_LACKING:
        fail("greeting.mark_missing", marks=MARKS_LACKING[marks])
    fail("greeting.punctuation")


def fail_for_words(text: str, name: str) -> NoReturn:
    """Fail with the part of a greeting that has other words; its name and one of ``WORDS`` are there."""
    before, _, after = text.partition(name)
    word = next(word for word in WORDS if word in text)
    between, _, behind = after.partition(word)
    if word in after and letters_of(before) == HELLO and not letters_of(behind):
        fail("greeting.words_after_name")
    if word in after and letters_of(between) == letters_of(SIR) and not letters_of(behind):
        fail("greeting.words_before_name")
    fail("greeting.other_words")


def _gaps(text: str) -> list[str]:
    """The blanks before each other character, and those at the end."""
    gaps = [""]
    for one in text:
        if one.isspace():
            gaps[-1] += one
        else:
            gaps.append("")
    return gaps


def _kind_of(gap: str, blank: str) -> str:
    if len(gap.splitlines()) > 1 or gap.endswith(("\n", "\r")):
        return "greeting.line_break"
    if not gap:
        return "greeting.blank_missing"
    return "greeting.blanks" if len(gap) == len(blank) else "greeting.blank_too_many"


def _place(at: int, letters: int, end: int) -> Text:
    """Where a blank stands before the character ``at``; the name has so many ``letters``."""
    name, status = len(HELLO), len(HELLO) + letters + len(SIR)
    if at == 0:
        return Text(ko="인사말 맨 앞", en="at the beginning")
    if at == name:
        return Text(ko="'안녕하세요'와 이름 사이", en="between '안녕하세요' and the name")
    if at == status:
        return Text(ko="'님!'과 그다음 말 사이", en="between '님!' and what follows it")
    if at == end:
        return Text(ko="인사말 맨 끝", en="at the end")
    if at == name + letters:
        return Text(ko="이름과 '님!' 사이", en="between the name and '님!'")
    if name < at < name + letters:
        return Text(ko="이름 안", en="inside the name")
    if name + letters < at < status:
        return Text(ko="'님!' 안", en="inside '님!'")
    if at > status:
        return Text(ko="마지막 말('…입니다.') 안", en="inside the last word ('…입니다.')")
    return Text(ko="'안녕하세요' 안", en="inside '안녕하세요'")


def _joined(places: list[Text]) -> Text:
    return Text(ko=", ".join(one.ko for one in places), en=" and ".join(one.en for one in places))
