"""Judge what the student's function prints."""

from collections.abc import Sequence
from typing import Any

from autograder.student.checks import as_text


def lines_of(probe: Any, words: Sequence[str]) -> list[str]:
    """The lines that it prints for these words; blank ones do not count."""
    return [line.strip() for line in as_text(probe.printed(words=list(words))).splitlines() if line.strip()]
