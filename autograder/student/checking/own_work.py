"""Whose notebook is which lab's, in a student's own folder, where files may be renamed; and its work, to be checked."""

import re
from collections.abc import Iterable
from pathlib import Path

from autograder.student.checking.submission import Submission
from autograder.student.course.model import Assignment
from autograder.student.notebooks.cells import Cell, read_cells
from autograder.student.notebooks.notebooks import Unreadable
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service

SUFFIXES = (".ipynb", ".py")


def lab_of(path: Path, assignments: dict[str, Assignment]) -> str:
    """The lab of a notebook or script: its name tells, else the functions that it defines; empty where neither does."""
    if path.suffix.lower() not in SUFFIXES:
        return ""
    named = next((lab for lab in assignments if lab in path.stem), "")
    # Only notebooks may have any name: a repository may hold scripts that are nobody's answer.
    if named or path.suffix.lower() == ".py":
        return named
    defined = set(re.findall(r"^def (\w+)", "\n".join(cell.source for cell in cells_of(path)), re.MULTILINE))
    counts = {lab: len(defined & set(assignment.names)) for lab, assignment in assignments.items()}
    best = max(counts, key=lambda lab: counts[lab], default="")
    return best if best and counts[best] else ""


def own_files(folder: Path, assignments: dict[str, Assignment], lab: str) -> list[Path]:
    """The notebooks and scripts of a lab in ``folder``; one that bears the lab's very name comes first."""
    files = [path for path in sorted(folder.iterdir()) if path.is_file() and lab_of(path, assignments) == lab]
    return sorted(files, key=lambda path: (path.stem != lab, SUFFIXES.index(path.suffix.lower())))


def own_submission(path: Path, assignment: Assignment) -> Submission:
    """The work in a notebook or script, run in this process: no isolation, no time-out."""
    folder = path.parent
    service = Service(folder)
    service.load(path.name, assignment.names)
    return Submission(LocalPeer(service), assignment.files_in(folder), reading=lambda: LocalPeer(Service(folder)))


def notebook_of(files: Iterable[Path], ran: set[str]) -> tuple[Path | None, list[Cell]]:
    """The file that holds most of the cells that were run, with its cells; the first of equals.

    Args:
        ran: sources of cells, without blanks around them.
    """
    found = [(path, cells_of(path)) for path in files]
    if not found:
        return None, []
    return max(found, key=lambda one: len(ran & {cell.source.strip() for cell in one[1]}))


def cells_of(path: Path) -> list[Cell]:
    """The code cells of a file; none where it cannot be read."""
    try:
        return read_cells(path)
    except (OSError, Unreadable):
        return []
