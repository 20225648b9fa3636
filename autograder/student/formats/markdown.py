"""Feedback in Markdown, for a job's summary and the body of a release on GitHub.

What a student wrote appears as text: no HTML, link, picture, mention, reference or command to a CI runner.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape

from autograder.student.checking.verdict import NO_GRADE, TO_READ, WORDS
from autograder.student.course.model import Assignment
from autograder.student.formats.feedback import advice_of, causes, lab_title, not_begun, title_of
from autograder.student.result import ExerciseResult, SubmissionResult
from autograder.student.text import Text, harmless, number

# GitHub acts on these in rendered text, where a backslash is gone: @name, a@b.c, #1, GH-1, $x$, https://, :emoji:,
# www.name, commits.
LINKED = re.compile(
    r"(?<=[@#$])|(?<=\bGH-)|(?<=:)(?=\S)|(?<=\bwww)(?=\.)|(?<=\b[0-9a-f]{6})(?=[0-9a-f])", re.IGNORECASE
)
# Takes no room and breaks what would be a link.
JOINER = "\u2060"
PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
TOTAL = Text(ko="공개 검사 점수", en="Points of public checks")
FURTHER = Text(ko="나머지 검사", en="Further checks")
MARKS = {"passed": "✅", "partial": "🟡", "failed": "❌", "missing": "⬜", "waiting": "⏳", "error": "⚠️"}


def markdown_summary(
    results: Sequence[SubmissionResult],
    language: str,
    assignments: Mapping[str, Assignment] | None = None,
    closing: Text = NO_GRADE,
) -> str:
    """Scores and feedback of a run, by default one of public checks.

    Args:
        language: the one that comes first, ``ko`` or ``en``; the other one follows.
        assignments: the labs, for their titles; names stand where there are none.
        closing: what the last lines say of it all.
    """
    lines: list[str] = []
    if len(results) > 1:
        points = [number(sum(values)) for values in zip(*((one.score, one.max_score) for one in results), strict=True)]
        lines += [f"# {_both(TOTAL, language)}: {' / '.join(points)}", ""]
    for result in results:
        labs = assignments or {}
        assignment = labs.get(result.lab)
        score = f"{number(result.score)} / {number(result.max_score)}"
        lines += [f"## {_both(lab_title(result, labs), language)}: {score}", ""]
        if result.reason:
            lines += [safe(words) for words in _in_order(result.reason, language)] + [""]
        if not_begun(result):
            lines += [f"- {MARKS['missing']} {_lines(cause.message, language)}" for cause in causes([result], labs)] + [
                ""
            ]
            continue
        for exercise in result.exercises:
            lines += _exercise(exercise, assignment, language)
    return "\n".join([*lines, *(f"_{safe(words)}_  " for words in _in_order(closing, language))]) + "\n"


def safe(text: str) -> str:
    """A stranger's text as Markdown that shows just these characters; what stands between backticks becomes code."""
    *pairs, last = harmless(text).split("`")
    # Of an odd backtick there is no other end.
    if len(pairs) % 2:
        last = f"{pairs.pop()}`{last}"
    shown = ""
    for at, part in enumerate(pairs):
        code = at % 2 and part.strip()
        # Two marks beside each other would be the mark of a longer piece of code.
        between = " " if code and shown.endswith("`") else ""
        shown += between + (f"`{part}`" if code else _text(f"`{part}`" if at % 2 else part))
    return (shown + _text(last)).strip()


def _exercise(exercise: ExerciseResult, assignment: Assignment | None, language: str) -> list[str]:
    title = _both(title_of(exercise, assignment), language)
    status = WORDS[exercise.status]
    score = f"{number(exercise.score)} / {number(exercise.max_score)}"
    lines = [f"- {MARKS.get(exercise.status, '🟡')} **{title}** {score} ({_both(status, language)})"]
    for words in advice_of(exercise, assignment):
        lines.append(f"  - {_lines(words, language)}")
    if exercise.status == "waiting":
        lines.append(f"  - {_both(TO_READ, language)}")
    hidden = [check.status == "passed" for check in exercise.checks if check.visibility == "hidden"]
    if hidden:
        lines.append(f"  - {_both(FURTHER, language)}: {sum(hidden)} / {len(hidden)}")
    return [*lines, ""]


def _in_order(text: Text, language: str) -> tuple[str, str]:
    return (text.ko, text.en) if language == "ko" else (text.en, text.ko)


def _lines(text: Text, language: str) -> str:
    return "<br>".join(map(safe, _in_order(text, language)))


def _both(text: Text, language: str) -> str:
    return " · ".join(dict.fromkeys(safe(words) for words in _in_order(text, language)))


def _text(part: str) -> str:
    broken = LINKED.sub(JOINER, part)
    # A backslash before each sign, and what HTML reads as an entity.
    return PUNCTUATION.sub(lambda sign: escape(sign[1]) if sign[1] in "<>&\"'" else f"\\{sign[1]}", broken)
