"""What `grader.check` shows: a short card, HTML in notebooks and plain text elsewhere.

HTML has inline styles only, and colours that are legible on white and on black: notebooks differ in what they let pass.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.student.checking.verdict import NO_GRADE, TO_READ, advice
from autograder.student.course.model import Exercise
from autograder.student.result import CheckResult, CheckStatus
from autograder.student.text import LANGUAGES, Text, harmless

# Messages of one exercise; what is wrong beyond these is told when they are mended.
MOST_ADVICE = 3
# Status -> mark and words. The marks are letters of Korean code pages too, which consoles of Windows use.
MARKS: dict[CheckStatus, tuple[str, Text]] = {
    "passed": ("○", Text(ko="통과", en="passed")),
    "failed": ("×", Text(ko="미통과", en="not passed")),
    "missing": ("-", Text(ko="아직", en="not yet")),
    "unchecked": ("-", Text(ko="아직 확인하지 않음", en="not checked yet")),
    "error": ("?", Text(ko="판정 못 함", en="not judged")),
}
CAUSE = Text(ko="담당자에게 전할 내용", en="for your instructor")
ALL = Text(ko="실습 전체", en="the whole lab")
GREEN, AMBER, GREY = "#2e9e5b", "#c98500", "#8a8a8a"
TINTS = {AMBER: "rgba(201,133,0,.10)", GREY: "rgba(128,128,128,.12)"}
BOX = "border-left:4px solid {colour};padding:2px 0 2px 12px;margin:6px 0 14px;max-width:60em;line-height:1.5"
ADVICE = "border-left:3px solid {colour};background:{tint};padding:4px 10px;margin:8px 0"
CODE = "background:rgba(128,128,128,.18);color:inherit;padding:0 3px;border-radius:3px;white-space:pre-wrap"
ROW = '<li style="margin:0">'
QUIET = "opacity:.75;font-size:.92em"
QUOTED = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, repr=False)
class Card:
    """The results of one exercise's public checks.

    Attributes:
        cause: what went wrong in the grader itself; empty where nothing did.
        alone: whether the card ends with what such results are; ``Cards`` says it once for all.
    """

    exercise: Exercise
    checks: tuple[CheckResult, ...]
    cause: str = ""
    alone: bool = True

    @property
    def passed(self) -> int:
        """How many of the checks passed."""
        return sum(check.status == "passed" for check in self.checks)

    @property
    def advice(self) -> list[CheckResult]:
        """What to tell: the root cause first, each cause once."""
        return advice(self.checks, self.exercise.misconceptions)[:MOST_ADVICE]

    @property
    def rows(self) -> list[tuple[str, Text, list[Text]]]:
        """Mark, words and the sentences of checks: one row a check, and one for all that only follow from others."""
        sentence = {check.name: check.sentence for check in self.exercise.checks}
        rows = [(*MARKS[check.status], [sentence[check.name]]) for check in self.checks if check.status != "unchecked"]
        waiting = [sentence[check.name] for check in self.checks if check.status == "unchecked"]
        return [*rows, (*MARKS["unchecked"], waiting)] if waiting else rows

    def __repr__(self) -> str:
        lines = [_line(self.exercise.title), *map(_line, self._counts)]
        for check in self.advice:
            lines += ["", *(f"  {line}" for line in _advice_lines(check))]
        if self.cause:
            lines += ["", f"  {_line(CAUSE)}: {harmless(self.cause)}"]
        lines += [""] + [f"  {mark} {_line(words)}: {_line(_joined(texts))}" for mark, words, texts in self.rows]
        return "\n".join([*lines, *(["", _line(NO_GRADE)] if self.alone else [])])

    def _repr_html_(self) -> str:
        counts = "<br>".join(map(_html, self._counts))
        rows = "".join(f"{ROW}{mark} {_html(words)}: {_html(_joined(texts))}</li>" for mark, words, texts in self.rows)
        parts = [
            f'<p style="margin:0"><strong lang="ko">{escaped(self.exercise.title.ko)}</strong> · '
            f'<span lang="en">{escaped(self.exercise.title.en)}</span></p>',
            f'<p style="margin:0">{counts}</p>',
            *(_advice_html(check) for check in self.advice),
            f'<p style="margin:8px 0;{QUIET}">{_html(CAUSE)}: {escaped(self.cause)}</p>' if self.cause else "",
            f'<ul style="list-style:none;padding:0;margin:8px 0 0;font-size:.92em">{rows}</ul>',
            _closing() if self.alone else "",
        ]
        return f'<div style="{BOX.format(colour=self._colour)}">{"".join(parts)}</div>'

    @property
    def _counts(self) -> list[Text]:
        counts = _counts(self.passed, len(self.checks), self.exercise.hidden_checks)
        return [*counts, TO_READ] if self.exercise.by_hand else counts

    @property
    def _colour(self) -> str:
        if self.passed == len(self.checks):
            return GREEN
        return GREY if {check.status for check in self.checks} <= {"missing", "error", "passed"} else AMBER


@dataclass(frozen=True, repr=False)
class Cards:
    """The cards of a whole lab, and their sums."""

    cards: tuple[Card, ...]

    def _sums(self) -> list[Text]:
        checks = sum(len(card.checks) for card in self.cards)
        hidden = sum(card.exercise.hidden_checks for card in self.cards)
        return _counts(sum(card.passed for card in self.cards), checks, hidden)

    def __repr__(self) -> str:
        total = [_line(ALL), *map(_line, self._sums()), _line(NO_GRADE)]
        return "\n\n".join([*map(repr, self.cards), "\n".join(total)])

    def _repr_html_(self) -> str:
        cards = "".join(card._repr_html_() for card in self.cards)
        total = f'<p style="margin:0"><strong>{_html(ALL)}</strong><br>{"<br>".join(map(_html, self._sums()))}</p>'
        return f"<div>{cards}{total}{_closing()}</div>"


def _counts(passed: int, checks: int, hidden: int) -> list[Text]:
    """What was checked, and how much more will be."""
    counts = [Text(ko=f"공개 검사 {checks}개 중 {passed}개 통과", en=f"public checks: {passed} of {checks} passed")]
    if hidden:
        more = "1 further check runs" if hidden == 1 else f"{hidden} further checks run"
        ko = f"담당자가 채점할 때 검사 {hidden}개가 더 실행돼요"
        counts.append(Text(ko=ko, en=f"{more} when your instructor grades"))
    return counts


def _joined(texts: Sequence[Text]) -> Text:
    ko, en = (" / ".join(getattr(text, language) for text in texts) for language in LANGUAGES)
    return Text(ko, en)


# Plain text: each text of a stranger's is one line, so that no line of it is a command of a CI log.


def _line(text: Text) -> str:
    return harmless(f"{text.ko} · {text.en}")


def _advice_lines(check: CheckResult) -> list[str]:
    lines = []
    for language in LANGUAGES:
        lines += [harmless(getattr(check.message, language)), "  → " + harmless(getattr(check.hint, language))]
    return lines


# HTML.


def _html(text: Text) -> str:
    return f'<span lang="ko">{escaped(text.ko)}</span> · <span lang="en" style="{QUIET}">{escaped(text.en)}</span>'


def _advice_html(check: CheckResult) -> str:
    said = {
        language: f"{escaped(getattr(check.message, language))}<br>→ {escaped(getattr(check.hint, language))}"
        for language in LANGUAGES
    }
    colour = GREY if check.status in ("missing", "error") else AMBER
    box = ADVICE.format(colour=colour, tint=TINTS[colour])
    return (
        f'<div style="{box}"><p lang="ko" style="margin:0">{said["ko"]}</p>'
        f'<p lang="en" style="margin:4px 0 0;{QUIET}">{said["en"]}</p></div>'
    )


def _closing() -> str:
    return f'<p style="margin:6px 0 0"><small>{_html(NO_GRADE)}</small></p>'


def escaped(text: str) -> str:
    """Text as HTML, with code between backticks as such; a log that holds it sees no command in it."""
    printable = "".join(one if one.isprintable() else " " for one in text)
    escaped = html.escape(printable).replace("::", "&#58;&#58;").replace("##", "&#35;&#35;")
    return QUOTED.sub(rf'<code style="{CODE}">\1</code>', escaped)
