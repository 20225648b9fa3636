"""A name for the student that cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Give the student's folder its name."""
    folder.rename(folder.parent / "<img src=x onerror=document.title='name_is_html-was-here'>name_is_html")
