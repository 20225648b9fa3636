"""A name for the student that cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Give the student's folder its name."""
    folder.rename(folder.parent / "::error title=x::name_is_a_ci_command\n::notice::name_is_a_ci_command-was-here ##[group]x")
