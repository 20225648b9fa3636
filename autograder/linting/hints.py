"""Hints in stages: short, polite, in both languages, and never a piece of the solution."""

import re
from collections.abc import Iterator

from autograder.build.prose import read_prompt
from autograder.build.stub import solved, stubbed
from autograder.linting.finding import Finding, line_of
from autograder.linting.words import lint_stage
from autograder.student.course.hints import HINTS, STAGES
from autograder.student.course.model import Exercise
from autograder.student.text import LANGUAGES, UsageError

# A dotted name, a number, a text in quotes, or one sign; backticks only mark code.
TOKEN = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*|\d+(?:\.\d+)?|\"[^\"\n]*\"|'[^'\n]*'|[^\s\w`]")
# Signs that prose has, too.
OF_PROSE = frozenset(",.:;!?")
# A name, a sign and one thing more, such as `axis=1`, is a piece of code and no mere name.
PIECE = 3


def lint_hints(exercise: Exercise) -> Iterator[Finding]:
    """The stages of an exercise's ``hints.toml``, against its solution."""
    path = exercise.folder / HINTS
    secret = _secret(exercise)
    for name, text in zip(STAGES, exercise.hints, strict=False):
        yield from lint_stage(path, name, text)
        for language in LANGUAGES:
            for piece in _pieces(getattr(text, language)):
                if piece in secret:
                    wrong = f"`{name}` in `{language}` says {' '.join(piece)!r}, as the solution does."
                    yield Finding(path, line_of(path, name), wrong, "Say in words what to do; names are fine.")


def _secret(exercise: Exercise) -> set[tuple[str, ...]]:
    """Pieces of the solution that neither the stub nor the prompt says."""
    source = (exercise.folder / "solution.py").read_text(encoding="utf-8")
    try:
        stub, prompt = stubbed(source, "solution.py"), read_prompt(exercise)
    except UsageError:
        # Named where these files are looked at.
        return set()
    return _pieces(solved(source)) - _pieces(stub) - _pieces(prompt.ko) - _pieces(prompt.en)


def _pieces(text: str) -> set[tuple[str, ...]]:
    """All runs of ``PIECE`` tokens with a sign of code among them."""
    tokens = TOKEN.findall(text)
    runs = (tuple(tokens[at : at + PIECE]) for at in range(len(tokens) - PIECE + 1))
    return {run for run in runs if any(re.fullmatch(r"\W", one) and one not in OF_PROSE for one in run)}
