"""Folders in a circle."""

from pathlib import Path


def make(folder: Path) -> None:
    """Link up, to itself and to the root."""
    for name, target in (("up", ".."), ("self", "."), ("root", "/"), ("dangling", "nowhere")):
        (folder / name).symlink_to(target, target_is_directory=True)
