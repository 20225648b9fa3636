"""A name for the student that cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Give the student's folder its name."""
    folder.rename(folder.parent / "[red][link=name_is_markup]x[bold][\u202e{name}%s [not closed")
