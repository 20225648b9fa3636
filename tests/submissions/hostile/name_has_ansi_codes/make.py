"""A name for the student that cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Give the student's folder its name."""
    folder.rename(folder.parent / "\x1b[2J\x1b]0;owned\x07name_has_ansi_codes\r\x08")
