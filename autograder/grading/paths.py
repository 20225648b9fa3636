"""Paths of the grading machine, kept out of what a student reads."""

import re
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from autograder.student.text import Text

PROJECT = Path(__file__).resolve().parents[2]
# What may follow in a path; a quote, a bracket or a blank ends it.
REST = r"[^\s'\"`<>()\[\]{},;]*"


def machine_folders(*others: Path) -> tuple[str, ...]:
    """Folders whose names tell of this machine and its user, beside ``others``; the longest first."""
    known = {*others, PROJECT, Path(sys.prefix), Path(sys.base_prefix), Path(tempfile.gettempdir()), Path.home()}
    both = {str(path) for one in known for path in (one, one.resolve())}
    return tuple(sorted((path for path in both if len(Path(path).parts) > 1), key=len, reverse=True))


def without_paths(text: str, folders: Iterable[str]) -> str:
    """``text`` with the last name only of each path below one of ``folders``."""
    folders = "|".join(re.escape(folder) for folder in folders)
    return re.sub(rf"(?:{folders})(?=[\\/]|\b){REST}", lambda found: _last_name(found[0]), text) if folders else text


def both_without_paths(text: Text, folders: Iterable[str]) -> Text:
    """See ``without_paths``, in both languages."""
    folders = tuple(folders)
    return Text(ko=without_paths(text.ko, folders), en=without_paths(text.en, folders))


def _last_name(path: str) -> str:
    end = len(path.rstrip(".:"))
    return re.split(r"[\\/]", path[:end])[-1] + path[end:]
