"""A name for the student that cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Give the student's folder its name."""
    folder.rename(folder.parent / (b"name_is_no_text\xff\xfe\x80".decode("utf-8", "surrogateescape")))
