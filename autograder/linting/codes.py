"""The misconceptions that checks name, against the catalogues: none unknown, none unused, every fact given."""

import ast
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from autograder.linting.finding import Finding, line_of
from autograder.linting.words import placeholders
from autograder.student.checking.verdict import FALLBACK
from autograder.student.course.files import read_toml
from autograder.student.course.load import common_misconceptions, read_misconceptions
from autograder.student.course.model import Assignment, Exercise, Misconception

PACKAGE = Path(__file__).parents[1] / "student"
# Facts that words are filled with wherever they come from.
ALWAYS = frozenset({"detail", "where_ko", "where_en"})


@dataclass(frozen=True)
class Call:
    """One ``fail("code", fact=...)``.

    Attributes:
        codes: every code that its first argument may be.
        facts: names of its keywords; None where it passes a whole dictionary.
    """

    path: Path
    line: int
    codes: tuple[str, ...]
    facts: frozenset[str] | None


def lint_codes(assignment: Assignment) -> Iterator[Finding]:
    """The codes and facts of a lab's checks, and of what they share."""
    general, below = _of_package()
    shared = _calls(_python(assignment.folder))
    of_lab = set().union(*(exercise.misconceptions for exercise in assignment.exercises))
    own = {exercise.name: _calls(_python(exercise.folder)) for exercise in assignment.exercises}
    for call in shared:
        yield from _unknown(call, of_lab, "no exercise of this lab")
    for exercise in assignment.exercises:
        for call in own[exercise.name]:
            yield from _unknown(call, set(exercise.misconceptions), exercise.name)
        for call in (*own[exercise.name], *shared, *general):
            yield from _facts(call, exercise)
    texts = {exercise.folder: _text(_python(exercise.folder)) for exercise in assignment.exercises}
    below += _text(_python(assignment.folder))
    common = set(common_misconceptions())
    for folder, text in texts.items():
        yield from _unused(folder / "exercise.toml", text + below, common)
    yield from _unused(assignment.folder / "assignment.toml", "".join(texts.values()) + below, common)


@cache
def _of_package() -> tuple[tuple[Call, ...], str]:
    """What the package's own helpers call, and their text: the same for every lab."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return tuple(_calls(paths)), _text(paths)


def _python(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.py") if path.name not in ("solution.py", "probe.py"))


def _text(paths: Iterable[Path]) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in paths)


def _calls(paths: Iterable[Path]) -> list[Call]:
    found = []
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "fail" and node.args:
                codes = [part.value for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant)]
                whole = any(keyword.arg is None for keyword in node.keywords)
                facts = None if whole else frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
                named = tuple(code for code in codes if isinstance(code, str) and "." in code)
                found.append(Call(path, node.lineno, named, facts))
    return found


def _unknown(call: Call, known: set[str], where: str) -> Iterator[Finding]:
    for code in call.codes:
        if code not in known | {FALLBACK}:
            yield Finding(
                call.path, call.line, f"`{code}` is no misconception of {where}.", "Add it to [misconceptions]."
            )


def _facts(call: Call, exercise: Exercise) -> Iterator[Finding]:
    """Words that ask for a fact that this call does not give."""
    for code in call.codes:
        entry = exercise.misconceptions.get(code)
        absent = _asked(entry) - (call.facts or frozenset()) if entry and call.facts is not None else set()
        if absent:
            yield Finding(
                call.path,
                call.line,
                f"The words of `{code}` ask for {{{', '.join(sorted(absent))}}}, which this call does not give.",
                "Give it as a keyword, or take it out of the words.",
            )


def _asked(entry: Misconception) -> set[str]:
    texts = (entry.message.ko, entry.message.en, entry.hint.ko, entry.hint.en)
    return set().union(*map(placeholders, texts)) - ALWAYS


def _unused(path: Path, source: str, common: Set[str]) -> Iterator[Finding]:
    for code in set(read_misconceptions(read_toml(path), path)) - common:
        if f'"{code}"' not in source:
            line = line_of(path, "misconceptions", code)
            yield Finding(path, line, f"No check says `{code}`.", "Let a check say it, or delete it.")
