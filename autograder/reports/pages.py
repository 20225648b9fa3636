"""The HTML pages for instructors."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.reports.rendering import render
from autograder.student.text import Text


def write_answers(path: Path, groups: Sequence[tuple[Text, Sequence[dict[str, Any]]]], language: str) -> None:
    """Answers that a person marks, side by side: the page beside a sheet of marks.

    Args:
        groups: the title of an exercise, and its answers: ``label``, ``row``, ``text``, ``points``, ``most``,
            ``comment``, ``passed`` and ``checks``.
    """
    path.write_text(render("answers.html.j2", language, groups=groups), encoding="utf-8")
