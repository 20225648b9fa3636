"""Judge the program: what it asks at the keyboard, and the last line that it prints."""

import re
from dataclasses import dataclass
from typing import Any

from autograder.student.checks import as_dict, as_text, fail
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.reports import as_flag, as_list

from ..ages import SOME
from ..judging import Greeting, require_greeting
from ..wording import letters_of

# It uses what a question outside the function would have made.
LEANING = ("student.leans_on_dropped_runs", "student.leans_on_dropped_depends")
# What Python says of `"18" >= 20`, `"18" - 20` and `range("18")`.
AGE_IS_TEXT = re.compile(
    r"'[<>]=?' not supported between instances of '(str' and 'int|int' and 'str)'"
    r"|unsupported operand type\(s\) for \S+ '(str' and 'int|int' and 'str)'"
    r"|'str' object cannot be interpreted as an integer"
)
# Into so many lines a greeting may be divided.
MOST_LINES = 5
PROMPTS = ("이름을 입력하세요", "나이를 입력하세요")


@dataclass(frozen=True)
class Run:
    """What happened on the screen.

    Attributes:
        prompts: what was shown before each answer was read.
        output: what was shown after the last answer.
        too_many: whether the program wanted more answers than there were.
        age_again: whether the first of these was a second age.
        returned: whether the program returned a text that holds the name.
        glued: what the last print with several values would have shown without blanks between them.
    """

    prompts: tuple[str, ...]
    output: str
    too_many: bool
    age_again: bool
    returned: bool
    glued: str


def run_program(probe: Any, name: str, age: int, only_questions: bool = False) -> Run:
    """Run the student's program; a person of this name and age answers its questions.

    Args:
        only_questions: what the program raises after its first question is of no interest.
    """
    try:
        report = as_dict(probe.run_program(answers=[name, str(age)], only_questions=only_questions))
    except StudentFailed as problem:
        # It raised before its first question: the questions are outside the function, where no grading runs them.
        if only_questions and problem.code in LEANING:
            fail("program.asks_nothing")
        if not only_questions:
            _fail_for_questions(probe)
        if AGE_IS_TEXT.search(str(problem.facts.get("text", ""))):
            fail("program.age_is_text")
        if f"name '{name}' is not defined" in str(problem.facts.get("text", "")):
            fail("program.evaluated")
        raise
    return Run(
        tuple(as_list(report["prompts"], str)),
        as_text(report.get("output")),
        as_flag(report["too_many"]),
        letters_of(as_text(report.get("asked_again"))).endswith(letters_of(PROMPTS[1])),
        as_flag(report["returned"]),
        as_text(report.get("glued")),
    )


def require_questions(probe: Any) -> None:
    """Fail unless the program asks for the name, then for the age. Blanks and punctuation are free."""
    # A number for a name: a program that asks for the age first gets as far as its second question.
    run = run_program(probe, "20", 20, only_questions=True)
    if len(run.prompts) < 2:
        fail("program.asks_once" if run.prompts else "program.asks_nothing")
    asked, wanted = [letters_of(prompt) for prompt in run.prompts], [letters_of(prompt) for prompt in PROMPTS]
    # The screen may show a heading before the question.
    if asked[0].endswith(wanted[1]) and asked[1].endswith(wanted[0]):
        fail("program.order")
    # A third question is one too many, and has words of its own.
    for number, (shown, prompt) in enumerate(zip(asked, wanted, strict=False), start=1):
        if not shown.endswith(prompt):
            fail("program.prompt", number=number)
    if run.age_again and not run_program(probe, "5", 5, only_questions=True).too_many:
        # As for any other mistake that is made at some ages only, another check finds out which.
        fail("program.age_asked_again_at_some_ages", age=20, ages=SOME)
    _require_no_more(run)


def _require_no_more(run: Run) -> None:
    if run.too_many:
        fail("program.age_asked_again" if run.age_again else "program.asks_too_often")


def _fail_for_questions(probe: Any) -> None:
    """Fail with what is wrong with the questions, where that explains why the rest raises."""
    try:
        require_questions(probe)
    except CheckFailed as problem:
        if problem.code in ("program.order", "program.asks_once", "program.asks_nothing"):
            raise


def require_last_line(run: Run, wanted: Greeting) -> None:
    """Fail unless the last line that the program prints is the wanted greeting."""
    _require_no_more(run)
    lines = [line.rstrip() for line in run.output.splitlines() if line.strip()]
    if not run.prompts:
        fail("program.asks_nothing")
    if not lines:
        fail("program.returns_greeting" if run.returned else "program.prints_nothing")
    if lines[-1] == "None":
        greeted = any(wanted.name in line for line in lines[:-1])
        fail("program.none_after_greeting" if greeted else "program.none_printed")
    try:
        require_greeting(lines[-1], wanted)
    except CheckFailed as problem:
        if lines[-2:-1] == [f"안녕하세요 {wanted.name}"] and lines[-1].startswith("님"):
            fail("program.break_after_name")
        whole = "".join(wanted.text.split())
        if whole in (
            "".join("".join(lines[-several:]).split()) for several in range(2, min(len(lines), MOST_LINES) + 1)
        ):
            fail("program.two_lines")
        if any(_is_greeting(line, wanted) for line in lines[:-1]):
            fail("program.not_last")
        # The blank is no part of a value, so it comes from the commas.
        if problem.code == "greeting.blank_after_name" and f"{wanted.name}님" in run.glued:
            fail("program.commas")
        # Without the blanks of the commas, it is right.
        if problem.code == "greeting.blank_too_many" and _is_greeting(run.glued.strip(), wanted):
            fail("program.commas_twice")
        raise


def _is_greeting(text: str, wanted: Greeting) -> bool:
    try:
        require_greeting(text, wanted)
    except AssertionError:
        return False
    return True
