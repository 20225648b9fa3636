"""A name for the student that cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Give the student's folder its name."""
    folder.rename(folder.parent / "=HYPERLINK(name_is_a_formula&A1,'x')")
