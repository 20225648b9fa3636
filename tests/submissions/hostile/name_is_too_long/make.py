"""A name for the student that cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Give the student's folder its name."""
    folder.rename(folder.parent / ("name_is_too_long" + "긴" * 79 + "xx"))
