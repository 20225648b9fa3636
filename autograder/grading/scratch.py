"""Scratch folders for the submissions of a run."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.sandbox.scratch import Scratch, empty


@contextlib.contextmanager
def scratch_folder(files: Mapping[str, Path]) -> Iterator[Path]:
    """A temporary folder with copies of ``files`` (name in the folder -> source), removed at the end."""
    root = Path(tempfile.mkdtemp(prefix="autograder-")).resolve()
    scratch = Scratch(root)
    try:
        scratch.fill(files)
        yield root
    finally:
        if scratch.work.exists():
            empty(scratch.work)
        shutil.rmtree(root)
