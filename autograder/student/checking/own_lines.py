"""A failed check's words, with the student's own line that shows the mistake."""

import ast
import warnings
from collections.abc import Iterable
from dataclasses import replace

from autograder.student.course.model import Exercise, Misconception
from autograder.student.notebooks.constructs import Definition, find
from autograder.student.notebooks.excerpts import Excerpt
from autograder.student.notebooks.slips import slip_in
from autograder.student.result import CheckResult
from autograder.student.text import Text

MAX_QUOTE = 80


def pointed(
    result: CheckResult, exercise: Exercise, code: Iterable[Excerpt], others: Iterable[CheckResult]
) -> CheckResult:
    """The result with the line that its misconception looks for, else with a slip; as it is where neither is found.

    Args:
        code: what the student wrote, as it was before any input came: a hidden check may repeat it.
        others: results of the exercise's checks before this one: a slip is told once.
    """
    known = exercise.misconceptions.get(result.code)
    if result.status != "failed" or not result.message or known is None:
        return result
    wrote = [one for one in code if one.name in exercise.names]
    for wanted in known.look_for:
        for excerpt in wrote:
            for function in _functions(excerpt):
                if found := find(wanted, function):
                    return replace(result, message=_quoted(result.message, excerpt, getattr(found, "lineno", 1)))
    # What an exception says stands beside its own line, and a file has none.
    if result.code.startswith(("student.", "file.")) or _is_told(known, exercise, others):
        return result
    for excerpt in wrote:
        for function in _functions(excerpt):
            if words := slip_in(function, excerpt.text, excerpt.line - 1):
                return replace(
                    result, message=Text(f"{result.message.ko} {words.ko}", f"{result.message.en} {words.en}")
                )
    return result


def _is_told(known: Misconception, exercise: Exercise, others: Iterable[CheckResult]) -> bool:
    """Whether words before these hold the slip already. General ones may be left out of what a student is told."""
    before = [exercise.misconceptions.get(one.code) for one in others if one.status == "failed"]
    return not known.general and any(one and not one.general for one in before)


def _functions(excerpt: Excerpt) -> list[Definition]:
    """What the excerpt defines; nothing where Python cannot read it."""
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(excerpt.text)
    # A stranger's text, cut somewhere: nested too deeply, or no Python at all.
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return []
    return [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def _quoted(message: Text, excerpt: Excerpt, line: int) -> Text:
    """The message, and a line of the excerpt, counted from 1."""
    source = excerpt.text.split("\n")[line - 1].strip()
    if source in message.ko:
        return message
    source = source if len(source) <= MAX_QUOTE else f"{source[: MAX_QUOTE - 1]}…"
    number = excerpt.line + line - 1
    return Text(
        f"{message.ko.rstrip('.')} ({number}번째 줄: `{source}`).",
        f"{message.en.rstrip('.')} (line {number}: `{source}`).",
    )
