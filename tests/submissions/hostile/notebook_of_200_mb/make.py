"""A notebook that is too large to commit."""

from pathlib import Path


def make(folder: Path) -> None:
    """Write the file, most of it a hole."""
    with (folder / "lab0_greeting.ipynb").open("wb") as file:
        file.write(b'{"cells": [')
        file.truncate(200 * 2**20)
