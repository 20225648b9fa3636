"""Judge the lecture's greeting: the answer of a function, or a line that a program prints."""

import unicodedata
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any, NoReturn

from autograder.student.checks import as_text, fail
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.reports import as_flag
from autograder.student.checks.situations import told_apart

from .ages import SOME, divided
from .wording import WORDS, fail_for_blanks, fail_for_marks, fail_for_words, letters_of


@dataclass(frozen=True)
class Greeting:
    """What is to be said to a person.

    Attributes:
        name: the person's name.
        age: the person's age.
        text: the whole greeting.
        other: the greeting of somebody of this name on the other side of the age limit.
    """

    name: str
    age: int
    text: str
    other: str


KIM = Greeting("Kim", 18, "안녕하세요 Kim님! 청소년입니다.", other="안녕하세요 Kim님! 성인입니다.")
LEE = Greeting("Lee", 35, "안녕하세요 Lee님! 성인입니다.", other="안녕하세요 Lee님! 청소년입니다.")
CHILD = Greeting("minJun", 9, "안녕하세요 minJun님! 청소년입니다.", other="안녕하세요 minJun님! 성인입니다.")
OLD = Greeting("minJun", 100, "안녕하세요 minJun님! 성인입니다.", other="안녕하세요 minJun님! 청소년입니다.")
# The slide's person, and others by their own names, much younger and much older.
PEOPLE = (KIM, CHILD, LEE, OLD)
# On both sides of the limit, far from it and next to it.
AT_THE_LIMIT = (
    CHILD,
    LEE,
    *(replace(KIM, age=age) for age in (5, 14, 19)),
    *(replace(LEE, age=age) for age in (20, 21, 26, 33)),
)
# A wrong limit shows at these ages only.
NEAR_THE_LIMIT = range(18, 23)
# Where all teenagers or all adults of a check are wrong, some of these may be right.
FURTHER_AGES = (1, 7, 13, 17, 19, 20, 25, 29, 30, 50, 70, 120)
ADULT_AGE = 20
# Where conditions leave an age out, nothing is said, or an exception is raised; a branch may say a part only. What is
# told where somebody of the same name is greeted at another age: code -> code.
AT_SOME_AGES = {
    "greeting.status_alone": "greeting.status_alone_at_some_ages",
    "greeting.no_name": "greeting.no_name_at_some_ages",
    "greeting.no_status": "greeting.third_group",
    "greeting.none": "greeting.silent_at_some_ages",
    "program.prints_nothing": "greeting.silent_at_some_ages",
    "program.none_printed": "program.none_at_some_ages",
    "program.returns_greeting": "greeting.silent_at_some_ages",
    "program.age_asked_again": "program.age_asked_again_at_some_ages",
    "student.raised": "greeting.some_ages_raise",
}
# The same where all ages on one side of some age fail so, and no other: code -> code for ages below it, and from it on.
ON_ONE_SIDE = {
    "greeting.no_status": ("greeting.not_teenager", "greeting.not_adult"),
    "greeting.none": ("greeting.returns_on_one_side",) * 2,
    "program.prints_nothing": ("program.prints_on_one_side",) * 2,
}
# Of these, what says that neither status was chosen.
UNDECIDED = {"greeting.no_status", "greeting.none", "program.prints_nothing", "program.none_printed", "student.raised"}
# What only the look of a greeting shows; whom it greets, and as what, is right.
LOOKS = (
    "greeting.blanks",
    "greeting.blank_missing",
    "greeting.blank_too_many",
    "greeting.line_break",
    "greeting.blank_after_name",
    "greeting.punctuation",
    "greeting.mark_missing",
    "greeting.name_changed",
    "program.two_lines",
    "program.commas",
    "program.commas_twice",
)
# What is said of an answer on the wrong side of the limit, or of one that an `if` leaves out.
WRONG_SIDE = {"greeting.other_status", *AT_SOME_AGES}


def greeting_of(greeting: Any, name: str, age: int) -> str:
    """What the student's function says to this person; fails where it asks at the keyboard instead."""
    try:
        answer = greeting(name, age)
    except StudentFailed as problem:
        if problem.code == "student.asks_input":
            fail("greeting.asks")
        raise
    if isinstance(answer, tuple | list) and answer and all(isinstance(part, str) for part in answer):
        fail("greeting.in_parts")
    if answer is None:
        fail("greeting.none")
    return as_text(answer)


def none_told(probe: Any) -> AbstractContextManager[None]:
    """Where the block fails because nothing comes back, say so if the greeting is printed."""
    prints = {"greeting.printed": lambda: as_flag(probe.prints(name=KIM.name, age=KIM.age))}
    return told_apart({"greeting.none": prints})


def require_everybody(
    people: Sequence[Greeting], require: Callable[[Greeting], None], *, any_look: bool = False
) -> None:
    """Fail unless all of them are greeted; the ages that fail may say how ages are compared.

    Args:
        require: fails unless this person is greeted so.
        any_look: blanks, punctuation and capitals are free; another check looks at them.
    """
    problems: dict[Greeting, CheckFailed] = {}
    for person in people:
        try:
            require(person)
        except CheckFailed as problem:
            if any_look and problem.code in LOOKS:
                continue
            if problem.code not in WRONG_SIDE:
                raise
            problems[person] = problem
    codes = {problem.code for problem in problems.values()}
    wrong = {one.age for one in problems}
    if problems and codes <= UNDECIDED and all(age in NEAR_THE_LIMIT for age in wrong):
        fail("greeting.gap", age=min(wrong))
    if codes == {"greeting.other_status"}:
        ages = {one.age for one in people}
        if len({age >= ADULT_AGE for age in ages - wrong}) == 1:
            further = {age: _problem_at(age, people[0], require) for age in FURTHER_AGES}
            ages |= {age for age, code in further.items() if code in ("", "greeting.other_status")}
            wrong |= {age for age, code in further.items() if code == "greeting.other_status"}
        at_twenty, at_hundred = (_problem_at(age, people[0], require) for age in (ADULT_AGE, 100))
        _name_limit(ages, wrong, at_twenty == "greeting.other_status")
        # As text, "9" comes after "20" and "100" before it.
        like_text = wrong == {age for age in ages if (str(age) >= "20") != (age >= ADULT_AGE)}
        if like_text and at_hundred == "greeting.other_status":
            fail("greeting.age_as_text")
        _name_side(ages, wrong)
    for one, problem in problems.items():
        # Where somebody of this name is greeted at one age of the two, it is the age that matters.
        if (
            len(codes) == 1
            and problem.code in AT_SOME_AGES
            and "" in (_problem_at(age, one, require) for age in (18, 35))
        ):
            _name_ages(problem.code, one, require)
        raise problem


def _name_ages(code: str, person: Greeting, require: Callable[[Greeting], None]) -> NoReturn:
    """Fail with the words for what goes wrong at some ages, and say which, as far as one age divides them."""
    ages = divided(lambda age: _problem_at(age, person, require) == code)
    if ages is None or (person.age < ages.limit) != ages.below:
        fail(AT_SOME_AGES[code], age=person.age, ages=SOME)
    sides = ON_ONE_SIDE.get(code, (AT_SOME_AGES[code],) * 2)
    # Ages on both sides of the limit for adults are no group of their own.
    if code == "greeting.no_status" and (ages.limit > ADULT_AGE if ages.below else ages.limit < ADULT_AGE):
        sides = (AT_SOME_AGES[code],) * 2
    fail(sides[0] if ages.below else sides[1], age=person.age, ages=ages.words())


def _name_limit(ages: set[int], wrong: set[int], wrong_at_twenty: bool) -> None:
    """Fail with the limit that gives the wrong status at just these ages, if there is one.

    Args:
        wrong_at_twenty: whether the status is wrong at the age of 20, which may be none of these ages.
    """
    adults = {age for age in ages if age >= ADULT_AGE}
    right = adults - wrong
    if all(age < ADULT_AGE and age in NEAR_THE_LIMIT for age in wrong):
        fail("greeting.adult_too_early", age=max(wrong))
    if not wrong <= adults or not right:
        return
    if max(wrong) < min(right) and wrong_at_twenty:
        fail("greeting.boundary", age=min(wrong))
    if min(wrong) > max(right):
        fail("greeting.adult_ends", age=min(wrong))


def _name_side(ages: set[int], wrong: set[int]) -> None:
    """Fail with the direction in which the status is wrong, if there is one."""
    teenagers = {age for age in ages if age < ADULT_AGE}
    if wrong == ages:
        fail("greeting.swapped")
    if wrong <= teenagers:
        fail("greeting.all_adults" if wrong == teenagers else "greeting.called_adult", age=min(wrong))
    if not wrong & teenagers:
        everybody = wrong == ages - teenagers
        fail("greeting.all_teenagers" if everybody else "greeting.called_teenager", age=min(wrong))


def _problem_at(age: int, person: Greeting, require: Callable[[Greeting], None]) -> str:
    """What goes wrong with somebody of this name at another age; empty where nothing does."""
    like = LEE if age >= ADULT_AGE else KIM
    text, other = (words.replace(like.name, person.name) for words in (like.text, like.other))
    try:
        require(Greeting(person.name, age, text, other))
    except CheckFailed as problem:
        return problem.code
    return ""


def require_greeting(text: str, wanted: Greeting) -> None:
    """Fail unless ``text`` is the wanted greeting; composed and decomposed Hangul are the same."""
    text, expected, other = (unicodedata.normalize("NFC", one) for one in (text, wanted.text, wanted.other))
    if text == expected:
        return
    if "{" in text:
        fail("greeting.not_filled_in")
    # Blanks and marks are told where the status is right.
    if letters_of(text) == letters_of(other):
        fail("greeting.other_status")
    if text in (f"{word}." for word in WORDS):
        fail("greeting.status_alone")
    if wanted.name.casefold() not in text.casefold():
        parts = wanted.name.split()
        fail("greeting.name_cut" if len(parts) > 1 and any(part in text for part in parts) else "greeting.no_name")
    if wanted.name not in text:
        fail("greeting.name_changed")
    if "".join(text.split()) == "".join(expected.split()):
        if f"{wanted.name} 님" in text:
            fail("greeting.blank_after_name")
        fail_for_blanks(text, expected, wanted.name)
    if letters_of(text) == letters_of(expected):
        fail_for_marks(text)
    if not any(word in text for word in WORDS):
        fail("greeting.no_status")
    fail_for_words(text, wanted.name)
