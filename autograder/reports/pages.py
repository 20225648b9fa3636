"""The HTML pages for instructors."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.reports.charts import exercise_chart, score_chart
from autograder.reports.rendering import render
from autograder.reports.summary import Summary
from autograder.student.text import Text

MOST_COMMON = 10


def write_answers(path: Path, groups: Sequence[tuple[Text, Sequence[dict[str, Any]]]], language: str) -> None:
    """Answers that a person marks, side by side: the page beside a sheet of marks.

    Args:
        groups: the title of an exercise, and its answers: ``label``, ``row``, ``text``, ``points``, ``most``,
            ``comment``, ``passed`` and ``checks``.
    """
    path.write_text(render("answers.html.j2", language, groups=groups), encoding="utf-8")


def write_report(
    path: Path, summary: Summary, language: str, absent: Sequence[str] = (), claimed: Sequence[Text] = ()
) -> None:
    """The class: scores, hardest exercises and common misconceptions.

    Args:
        absent: who handed in nothing.
        claimed: which names of one layout mean one student.
    """
    hardest = summary.hardest()
    path.write_text(
        render(
            "report.html.j2",
            language,
            results=summary.in_order,
            students=len({line.student for line in summary.lines}),
            absent=absent,
            claimed=claimed,
            hardest=hardest,
            misconceptions=summary.misconceptions(MOST_COMMON),
            score_chart=score_chart(summary.lines, language),
            exercise_chart=exercise_chart(hardest, language),
            unjudged=[line for line in summary.lines if line.unjudged],
            waiting=sum(len(line.waiting) for line in summary.lines),
        ),
        encoding="utf-8",
    )
