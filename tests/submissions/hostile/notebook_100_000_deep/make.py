"""A notebook that editors and tools choke on."""

from pathlib import Path


def make(folder: Path) -> None:
    """Write brackets in brackets."""
    (folder / "lab0_greeting.ipynb").write_text('{"cells": ' + "[" * 100_000 + "]" * 100_000 + "}", encoding="utf-8")
