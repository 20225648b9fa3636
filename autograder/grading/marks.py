"""The mark of "graded already": a hash of everything that can change a verdict, and of nothing else.

A mark belongs to one exercise of one hand-in. A verdict that the gradebook holds under the same mark stands.
"""

import ast
import hashlib
import json
import platform
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from autograder.grading.backend import Backend
from autograder.intake.found import Found
from autograder.sandbox.image import image_name
from autograder.student.course.hints import HINTS
from autograder.student.course.model import Assignment, Exercise
from autograder.student.digits import find_digits

PACKAGE = Path(__file__).parents[1]
# What makes no verdict in this package. Everything else counts, so that a new module is never forgotten.
NOT_JUDGING = frozenset(
    "arguments cli.py deciding.py making.py build commands export intake reports similarity "
    "student/checking/card.py student/checking/grader.py student/checking/hint.py student/checking/live.py "
    "student/checking/otter.py student/checking/repository.py "
    "student/lab.py student/unsolved.py proving "
    "grading/code.py grading/database.py grading/decisions grading/due.py grading/due_tables.py grading/gradebook.py "
    "grading/handed_in.py grading/known.py grading/late.py grading/lock.py grading/marks.py "
    "grading/output.py grading/phases.py grading/results.py grading/schema.py grading/seen.py "
    "grading/standing.py grading/terminal.py grading/watch.py".split()
)
# Folders and files of a course that no check reads.
NOT_READ = frozenset({"right", "wrong", "demos", HINTS})
# Keys of exercise.toml and assignment.toml that appear in no verdict.
NOT_JUDGED = frozenset({"title", "contents", "deadline", "late"})
# What may begin with a docstring.
DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
# Students' code and the checks run on these: another version may give another verdict.
LIBRARIES = (
    "tensorflow keras numpy scikit-learn pillow matplotlib h5py scipy pandas seaborn ipython safetensors "
    "pytest pyseccomp".split()
)


@dataclass(frozen=True)
class Marks:
    """The marks of one run: the course, the grader and the digits are read once."""

    exercises: Mapping[tuple[str, str], str]

    def of(self, content: str, exercise: Exercise) -> str:
        """The mark of ``exercise`` for a hand-in whose hash is ``content``."""
        return _digest([content, self.exercises[exercise.lab, exercise.name]])


def read_marks(
    folder: Path, assignments: Mapping[str, Assignment], backend: Backend, mnist: Path | None, public_only: bool = False
) -> Marks:
    """What this run judges with.

    Args:
        folder: the course; modules beside the labs count for all of them.
        mnist: the file with digits, or None for those that are found here.
    """

    digits = cache(lambda: digits_mark(mnist))

    run = _digest(
        [
            judging_code(PACKAGE),
            f"{backend.name} {image_name() if backend.engine else ''} {public_only}",
            *libraries(),
            *(_file_digest(file, folder) for file in sorted(folder.glob("*.py"))),
        ]
    )
    marks = {}
    for lab, assignment in assignments.items():
        shared = _digest([run, lab, *_code_of_lab(assignment)])
        for exercise in assignment.exercises:
            own = (_file_digest(path, exercise.folder) for path in _files(exercise.folder))
            data = digits() if exercise.uses_digits else ""
            marks[lab, exercise.name] = _digest([shared, exercise.name, data, *own])
    return Marks(marks)


def digits_mark(mnist: Path | None) -> str:
    """Where digits come from, and a hash of them; see ``find_digits``."""
    source, path = find_digits(mnist)
    return f"{source} {bytes_digest(path)}"


def bytes_digest(path: Path) -> str:
    """A hash of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def content_marks(found: Found, digest: Callable[[Path], str] = bytes_digest) -> tuple[str, tuple[str, ...]]:
    """Hashes of what was handed in.

    Args:
        digest: gives the hash of a file's bytes.

    Returns:
        A hash of names and bytes of every attempt's files, in order, and of what was noted. Then, of each attempt, a
        hash of just what a checker is given of it: equal files of two students have equal ones. Empty where there is
        no file.

    Raises:
        OSError: if a file cannot be read any more.
    """
    parts = [f"{note.ko}\0{note.en}" for note in (*found.notes, *((found.reason,) if found.reason else ()))]
    works = []
    for attempt in found.attempts:
        files = {"": attempt.file, **attempt.files} if attempt.file else {}
        bytes_of = {name: f"{path.suffix}\0{digest(path)}" for name, path in sorted(files.items())}
        own = [f"{name}\0{data}" for name, data in bytes_of.items()]
        parts += [attempt.about, *own]
        works.append(_digest([attempt.suffix, *own]) if files else "")
    return _digest(parts), tuple(works)


def judging_code(package: Path) -> str:
    """A hash of the modules and data of ``package`` that make verdicts; comments and docstrings do not count."""
    return _digest(
        _file_digest(path, package)
        for path in sorted(package.rglob("*"))
        if path.is_file() and not _is_passed_over(path.relative_to(package))
    )


def libraries() -> Iterator[str]:
    """Names and versions of what verdicts rest on, Python's own first."""
    yield f"python {platform.python_version()}"
    for name in LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} is not here"


def _is_passed_over(path: Path) -> bool:
    names = {Path(*path.parts[: length + 1]).as_posix() for length in range(len(path.parts))}
    return bool(names & NOT_JUDGING) or "__pycache__" in path.parts


def _code_of_lab(assignment: Assignment) -> Iterator[str]:
    """Hashes of what all exercises of a lab share: everything in its folder that is no exercise's own."""
    own = {exercise.folder.name for exercise in assignment.exercises}
    return (_file_digest(path, assignment.folder) for path in _files(assignment.folder, own))


def _files(folder: Path, others: Iterable[str] = ()) -> Iterator[Path]:
    """The files in ``folder`` that a check may read; ``others`` are folders at its top to leave out."""
    left_out = NOT_READ.union(others)
    for path in sorted(folder.rglob("*")):
        # Only names below the folder: a course may lie in a folder of any name.
        parts = path.relative_to(folder).parts
        hidden = any(part.startswith(".") for part in parts)
        passed_over = hidden or "__pycache__" in parts or left_out.intersection(parts[:1])
        if path.is_file() and path.suffix != ".md" and not passed_over:
            yield path


def _file_digest(path: Path, folder: Path) -> str:
    data = path.read_bytes()
    if path.suffix == ".py":
        data = _code(data)
    elif path.suffix == ".toml":
        data = _table(data)
    return f"{path.relative_to(folder).as_posix()}\0{hashlib.sha256(data).hexdigest()}"


# Parsing is slow, and several hashes of one run hold the same modules.
@cache
def _code(data: bytes) -> bytes:
    """A hash of a module's code without comments, docstrings and layout."""
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError):
        return data
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            del node.body[0]
    return hashlib.sha256(ast.dump(tree).encode(errors="surrogatepass")).digest()


def _table(data: bytes) -> bytes:
    try:
        table: dict[str, Any] = tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return data
    judged = {key: value for key, value in table.items() if key not in NOT_JUDGED}
    return json.dumps(judged, sort_keys=True, default=str).encode()


def _digest(parts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode(errors="surrogatepass")
        digest.update(f"{len(data)}\0".encode() + data)
    return digest.hexdigest()
