"""Words that students read: in both languages, in 해요체 or 합니다체, with the same facts in both."""

import re
import string
from collections.abc import Iterator
from pathlib import Path

from autograder.linting.finding import Finding, line_of
from autograder.student.course.model import Check, Misconception
from autograder.student.particles import PARTICLES, bare_particle
from autograder.student.text import LANGUAGES, Text

HANGUL, LATIN = re.compile("[가-힣]"), re.compile("[A-Za-z]{2}")
POLITE = re.compile(r"(요|다|까|세요)[.!?)\"'`:]*\)?$")
# Nobody reads more of a message. A word is what stands between blanks; Korean says the same in fewer of them.
MOST_SENTENCES, MOST_WORDS = 2, {"ko": 20, "en": 25}
INNER = re.compile(r"`[^`]*`|\"[^\"]*\"|(?<!\w)'[^']*'(?![A-Za-z])")
# What a program prints or a file is called may be Korean in an English text, too.
QUOTED = re.compile(r"```.*?```|`[^`]*`|\"[^\"]*\"|'[^']*'|\([^)]*\)", re.DOTALL)


def lint_misconception(path: Path, entry: Misconception) -> Iterator[Finding]:
    """A misconception's message and hint."""
    both = (("message", entry.message), ("hint", entry.hint))
    found = [
        (name, *one)
        for name, text in both
        for one in (*_languages(text), *_same_facts(text), *_particles(text), *_length(text))
    ]
    found += [("message", *one) for one in _polite(entry.message.ko)]
    for name, wrong, cure in found:
        line = line_of(path, "misconceptions", entry.code)
        yield Finding(path, line, f"{name} of `{entry.code}`: {wrong}", cure)


def lint_stage(path: Path, name: str, text: Text) -> Iterator[Finding]:
    """One stage of the hints of an exercise."""
    for wrong, cure in (*_languages(text), *_polite(text.ko), *_length(text)):
        yield Finding(path, line_of(path, name), f"`{name}`: {wrong}", cure)


def lint_sentence(path: Path, line: int, check: Check) -> Iterator[Finding]:
    """A check's docstring."""
    for wrong, cure in _languages(check.sentence):
        yield Finding(path, line, f"docstring of `{check.name}`: {wrong}", cure)
    if HANGUL.search(check.sentence.ko) and not POLITE.search(check.sentence.ko):
        yield Finding(path, line, f"docstring of `{check.name}`: it is not 해요체.", "End it in ~요 or ~습니다.")


def lint_title(path: Path, title: Text) -> Iterator[Finding]:
    """A title is not one language twice."""
    if title.ko == title.en:
        yield Finding(path, line_of(path, "title"), "The title is the same in both languages.", "Translate it.")


def lint_prompt(path: Path, prompt: Text) -> Iterator[Finding]:
    """A prompt's two parts."""
    for wrong, cure in _languages(prompt):
        yield Finding(path, 1, wrong, f"{cure} Korean stands above the line `---`, English below.")


def placeholders(text: str) -> set[str]:
    """The ``{name}`` places of a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _languages(text: Text) -> Iterator[tuple[str, str]]:
    if not HANGUL.search(text.ko):
        yield "The Korean text holds no Korean.", "Write it in Korean."
    if not LATIN.search(text.en):
        yield "The English text holds no English.", "Write it in English."
    if korean := HANGUL.search(QUOTED.sub("", text.en)):
        yield f"The English text holds Korean from {korean[0]!r} on.", "Put what a program prints in quotes."


def _same_facts(text: Text) -> Iterator[tuple[str, str]]:
    # A fact may have words for each language: where_ko, where_en.
    facts = [{re.sub("_(ko|en)$", "", name) for name in placeholders(getattr(text, one))} for one in LANGUAGES]
    if facts[0] != facts[1]:
        differ = ", ".join(sorted(facts[0] ^ facts[1]))
        yield f"`{{{differ}}}` stands in one language only.", "State the same facts in both."


def _particles(text: Text) -> Iterator[tuple[str, str]]:
    if bare := bare_particle(text.ko):
        forms = next(one for one, both in PARTICLES.items() if bare in both)
        yield f"`{bare}` behind a placeholder fits some values only.", f"Write `{forms}`; the form that fits is shown."


def _polite(korean: str) -> Iterator[tuple[str, str]]:
    for sentence in _sentences(korean):
        if HANGUL.search(sentence) and not POLITE.search(sentence):
            yield f"{sentence!r} is not 해요체.", "End it in ~요 or ~습니다."


def _length(text: Text) -> Iterator[tuple[str, str]]:
    for language, most in MOST_WORDS.items():
        # A mark within quotes ends no sentence.
        whole = INNER.sub(lambda quote: re.sub("[.!?]", "", quote[0]), getattr(text, language))
        sentences = re.split(r"(?<=[.!?])\s+", whole.strip())
        if len(sentences) > MOST_SENTENCES:
            yield f"{len(sentences)} sentences in `{language}`.", f"Say it in {MOST_SENTENCES} at most."
        longest = max(len(sentence.split()) for sentence in sentences)
        if longest > most:
            yield f"A sentence of {longest} words in `{language}`.", f"Use {most} at most."


def _sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.!?])\s+", re.sub(r"\{\w+\}", "", text)) if one.endswith((".", "!", "?"))]
