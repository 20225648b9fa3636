"""The vocabulary of a course: what a lab says to students uses only terms that it or an earlier lab has introduced."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.linting.finding import Finding, line_of
from autograder.student.course.files import read_toml
from autograder.student.course.hints import HINTS, STAGES
from autograder.student.course.load import read_misconceptions
from autograder.student.course.model import Assignment
from autograder.student.text import LANGUAGES, Text

# Beside ``course.toml``; a course may have none.
VOCABULARY = "vocabulary.toml"


def lint_vocabulary(course: Path, assignments: Mapping[str, Assignment]) -> Iterator[Finding]:
    """Terms of ``vocabulary.toml`` against the words of the labs.

    A lab introduces a term in its prompts and demos, in both languages.
    """
    path = course / VOCABULARY
    if not path.exists():
        return
    later = list(read_toml(path)["terms"].items())
    for name in {name for name, _ in later} - assignments.keys():
        yield Finding(path, line_of(path, "terms", name), f"There is no lab `{name}`.", "Mend the name.")
    for name, assignment in assignments.items():
        introduced = [term for lab, terms in later if lab == name for term in terms]
        yield from _introduced(path, assignment, introduced)
        later = [(lab, terms) for lab, terms in later if lab != name]
        unknown = [(lab, term) for lab, terms in later for term in terms]
        for file, keys, what, text in _said(assignment):
            for language in LANGUAGES:
                for lab, term in unknown:
                    if found := _found(term, language, getattr(text, language)):
                        wrong = f"{what} in `{language}` says {found!r}, a term of {lab}."
                        yield Finding(file, line_of(file, *keys), wrong, "Say it in words that this lab knows.")


def _introduced(path: Path, assignment: Assignment, terms: list[dict[str, list[str]]]) -> Iterator[Finding]:
    sources = (*assignment.folder.glob("*/prompt.md"), *assignment.folder.glob("demos/*.py"))
    text = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    for term in terms:
        for language in LANGUAGES:
            for spelling in term[language]:
                if not _found({language: [spelling]}, language, text):
                    wrong = f"`{spelling}` stands in no prompt and no demo of {assignment.name}."
                    cure = "Introduce it there, or name the lab that does."
                    yield Finding(path, line_of(path, "terms", assignment.name), wrong, cure)


def _said(assignment: Assignment) -> Iterator[tuple[Path, tuple[str, ...], str, Text]]:
    """What a lab says to who is stuck: the file, the keys where it stands, what it is, and the words."""
    for path in (assignment.folder / "assignment.toml", *sorted(assignment.folder.glob("*/exercise.toml"))):
        for code, entry in read_misconceptions(read_toml(path), path).items():
            yield path, ("misconceptions", code), f"message of `{code}`", entry.message
            yield path, ("misconceptions", code), f"hint of `{code}`", entry.hint
    for exercise in assignment.exercises:
        path = exercise.folder / HINTS
        for name, text in zip(STAGES, exercise.hints, strict=False):
            yield path, (name,), f"`{name}`", text


def _found(term: Mapping[str, list[str]], language: str, text: str) -> str:
    """The first spelling that a text holds, with a plural's ending or without; empty where it holds none.

    Korean texts may use the English spelling, too.
    """
    for spelling in (*term[language], *(term["en"] if language != "en" and "en" in term else ())):
        # Particles follow a Korean word, letters precede one that is another word.
        before, after = ("[가-힣]", "") if re.search("[가-힣]", spelling) else (r"\w", r"(?:e?s)?(?![A-Za-z0-9_])")
        if found := re.search(rf"(?<!{before}){re.escape(spelling)}{after}", text, re.IGNORECASE):
            return found[0]
    return ""
