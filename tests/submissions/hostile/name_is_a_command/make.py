"""A name for the student that cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Give the student's folder its name."""
    folder.rename(folder.parent / "@SUM(1+1)*cmd|' C calc'!A0 name_is_a_command")
