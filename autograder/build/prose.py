"""Prose in both languages, without what makes notebooks of it: that takes a second to import."""

import re

from autograder.student.course.model import Exercise
from autograder.student.text import Text, UsageError

# Between Korean and English.
SEPARATOR = re.compile(r"^---$", re.MULTILINE)


def read_prompt(exercise: Exercise) -> Text:
    """The exercise's ``prompt.md``: Korean, a line ``---``, English.

    Raises:
        UsageError: if there is none, or it has other parts.
    """
    path = exercise.folder / "prompt.md"
    parts = SEPARATOR.split(path.read_text(encoding="utf-8")) if path.exists() else []
    if len(parts) != 2:
        raise UsageError(
            f"{exercise.name}/prompt.md: 한국어와 영어 사이에 `---` 한 줄이 있어야 해요.",
            f"{exercise.name}/prompt.md: expected Korean and English with one line `---` between them.",
        )
    return Text(parts[0].strip(), parts[1].strip())


def folded_english(korean: str, english: str) -> str:
    """Both languages, of which the English one can be folded."""
    return f"{korean}\n\n<details open><summary>English</summary>\n\n{english}\n\n</details>"
