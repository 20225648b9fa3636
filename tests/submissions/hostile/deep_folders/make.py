"""Folders that are too deep for a path, and for a function that calls itself."""

import os
from pathlib import Path


def make(folder: Path) -> None:
    """Nest two thousand folders."""
    place = os.open(folder, os.O_RDONLY)
    for _ in range(2000):
        os.mkdir("d", dir_fd=place)
        inner = os.open("d", os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = inner
    os.close(place)
