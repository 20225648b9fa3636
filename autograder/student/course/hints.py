"""Hints in stages, which a student asks for one after another; ``hints.toml`` of an exercise holds them."""

from collections.abc import Mapping
from typing import Any

from autograder.student.text import Text, UsageError

HINTS = "hints.toml"
# In the order in which they are shown: the idea behind the exercise, where to look, and the shape of the fix.
STAGES = ("concept", "place", "fix")


def read_hints(table: Mapping[str, Any], where: str) -> tuple[Text, ...]:
    """One text for each of ``STAGES``.

        [concept]
        ko = "..."
        en = "..."

    Args:
        where: the file, for messages.

    Raises:
        UsageError: if a stage is not there, is unknown, or lacks a language.
    """
    for name in table:
        if name not in STAGES:
            raise UsageError(
                f"{where}의 `{name}`은(는) 모르는 이름이에요. 다음이 모두 있어야 해요: {', '.join(STAGES)}",
                f"Unknown `{name}` in {where}. Expected each of: {', '.join(STAGES)}",
            )
    return tuple(Text.read(table.get(name), f"`{name}` ({where})") for name in STAGES)
