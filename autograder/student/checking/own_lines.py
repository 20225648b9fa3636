"""A failed check's words, with the student's own line that shows the mistake."""

import ast
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import replace

from autograder.student.checking.verdict import where
from autograder.student.course.model import Exercise, Misconception
from autograder.student.notebooks.constructs import Definition, find
from autograder.student.notebooks.excerpts import Excerpt, quoted
from autograder.student.notebooks.slips import slip_in
from autograder.student.result import CheckResult
from autograder.student.text import Text


def pointed(
    result: CheckResult,
    exercise: Exercise,
    code: Iterable[Excerpt],
    results: Mapping[tuple[str, str], CheckResult],
) -> CheckResult:
    """The result with the line that its misconception looks for, else with a slip; as it is where neither is found.

    Args:
        code: what the student wrote, as it was before any input came: a hidden check may repeat it.
        results: (exercise, check) -> result, of the checks that have run: a slip is told once.
    """
    known = exercise.misconceptions.get(result.code)
    if result.status != "failed" or not result.message or known is None:
        return result
    wrote = [(one, function) for one in code if one.name in exercise.names for function in _functions(one)]
    for wanted in known.look_for:
        for excerpt, function in wrote:
            if found := find(wanted, function):
                return replace(result, message=_quoting(result.message, excerpt, getattr(found, "lineno", 1)))
    # What an exception says stands beside its own line, and a file has none.
    if result.code.startswith(("student.", "file.")) or _is_told(known, exercise, results):
        return result
    for excerpt, function in wrote:
        if words := slip_in(function, excerpt.text, excerpt.line - 1):
            said = Text(f"{result.message.ko} {words.ko}", f"{result.message.en} {words.en}")
            return replace(result, message=said)
    return result


def _is_told(known: Misconception, exercise: Exercise, results: Mapping[tuple[str, str], CheckResult]) -> bool:
    """Whether words before these hold the slip already. General ones may be left out of what a student is told."""
    failed = [one.code for (name, _), one in results.items() if name == exercise.name and one.status == "failed"]
    before = [exercise.misconceptions.get(code) for code in failed]
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


def _quoting(message: Text, excerpt: Excerpt, line: int) -> Text:
    """The message, and a line of the excerpt, counted from 1."""
    source = excerpt.text.split("\n")[line - 1].strip()
    if source in message.ko:
        return message
    place = where({"line": excerpt.line + line - 1, "source": quoted(source)})
    return Text(f"{message.ko.rstrip('.')}{place['where_ko']}.", f"{message.en.rstrip('.')}{place['where_en']}.")
