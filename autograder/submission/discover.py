"""Find submissions in files, folders of files and folders of folders. Names and bytes are looked at; nothing is parsed.

Who handed in comes from the layout, never from a file's content: the folder's name, or the file's own name where files
lie loose.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.assignment.model import Assignment
from autograder.text import Text, UsageError

SUFFIXES = (".ipynb", ".py")
IGNORED = re.compile(r"^(\.|__|~\$)|^(conftest|setup)\.py$|^venv$")
MAX_SIZE = 50 * 2**20

TOO_LARGE = Text(
    ko="파일이 50MB보다 커서 읽지 않았어요. 출력을 지우고 다시 저장해 주세요.",
    en="The file is larger than 50 MB and was not read. Clear its outputs and save it again.",
)
NO_LAB = Text(
    ko="어느 실습의 파일인지 알 수 없어요. 파일 이름에 lab2처럼 실습 번호를 넣어 주세요.",
    en="It cannot be told which lab this file belongs to. Put the lab's number, such as lab2, into its name.",
)
NO_FILE = Text(ko="노트북(.ipynb)이나 스크립트(.py)가 없어요.", en="There is no notebook (.ipynb) and no script (.py).")
SEVERAL = Text(
    ko="같은 실습의 파일이 여러 개라서 {name} 파일을 채점했어요.",
    en="There are several files for this lab; {name} was graded.",
)


@dataclass(frozen=True)
class Found:
    """One submission of one lab, as it lies on disk.

    Attributes:
        student: who handed in, NFC-normalised.
        lab: name of the assignment; empty where it cannot be told.
        file: the notebook or script; None where there is none.
        files: other files of the lab: name that the lab gives it -> file.
        reason: why it cannot be graded, or None.
        notes: what the student should know.
    """

    student: str
    lab: str
    file: Path | None
    files: dict[str, Path] = field(default_factory=dict)
    reason: Text | None = None
    notes: tuple[Text, ...] = ()

    @property
    def name(self) -> str:
        """The submission's name, also that of its result and feedback files."""
        return f"{self.student}.{self.lab}" if self.lab else self.student


def discover(paths: Sequence[Path], assignments: dict[str, Assignment], lab: str | None = None) -> list[Found]:
    """All submissions below ``paths``, ordered by student and lab.

    Args:
        lab: the lab of every file, where names do not tell.

    Raises:
        UsageError: if a path does not exist or is of a kind that cannot be read.
    """
    found: list[Found] = []
    for path in paths:
        if not path.exists():
            raise UsageError(f"No such file or folder: {path}. Check the path.")
        if path.is_dir():
            found += _from_folder(path, assignments, lab)
        elif path.suffix.lower() in SUFFIXES:
            found += _from_loose([path], assignments, lab)
        else:
            raise UsageError(f"{path.name} is neither a notebook, a script nor a folder. Unpack archives first.")
    if not found:
        raise UsageError(f"No notebooks or scripts in {', '.join(map(str, paths))}. Give the folder that holds them.")
    return _without_twins(sorted(found, key=lambda one: (one.student, one.lab)))


def _from_folder(folder: Path, assignments: dict[str, Assignment], lab: str | None) -> list[Found]:
    here = _sources(folder)
    below = [path for path in sorted(folder.iterdir()) if path.is_dir() and not IGNORED.match(path.name)]
    if here and all(path.stem in assignments for path in here):
        return _from_student_folder(folder, assignments, lab)
    found = _from_loose(here, assignments, lab)
    for path in below:
        found += _from_student_folder(path, assignments, lab)
    return found


def _from_student_folder(folder: Path, assignments: dict[str, Assignment], lab: str | None) -> list[Found]:
    """Everything in a folder, at any depth, is one student's."""
    student = _normal(folder.resolve().name)
    sources = [path for place in _folders(folder) for path in _sources(place)]
    by_lab: dict[str, list[Path]] = {}
    for path in sources:
        by_lab.setdefault(lab or _lab_of(path, assignments), []).append(path)
    by_lab.pop("", None)
    if not by_lab:
        return [Found(student, lab or "", None, reason=NO_LAB if sources else NO_FILE)]
    return [_choose(student, name, files, assignments) for name, files in sorted(by_lab.items())]


def _choose(
    student: str,
    lab: str,
    candidates: list[Path],
    assignments: dict[str, Assignment],
) -> Found:
    # The lab's own file name first, then a notebook before a helper script, then the newest.
    best = max(
        candidates, key=lambda path: (path.stem == lab, path.suffix == ".ipynb", path.stat().st_mtime, path.name)
    )
    notes = (SEVERAL.format(name=best.name),) if len(candidates) > 1 else ()
    files = {name: best.parent / name for name in assignments[lab].files if _is_own(best.parent / name)}
    return _readable(Found(student, lab, best, _modules(best) | files, None, notes))


def _modules(main: Path) -> dict[str, Path]:
    """Scripts beside the notebook that it may import."""
    return {
        path.name: path
        for path in _sources(main.parent)
        if path.suffix == ".py" and path != main and path.stem.isidentifier() and path.stem != "submission"
    }


def _from_loose(paths: Iterable[Path], assignments: dict[str, Assignment], lab: str | None) -> list[Found]:
    """Each file is one student's; a model file belongs to the student whose name it begins with."""
    paths = list(paths)
    found = []
    for path in paths:
        name = lab or _lab_of(path, assignments)
        student = _normal(path.resolve().parent.name if path.stem in assignments else path.stem)
        if not name:
            found.append(Found(student, "", path, reason=NO_LAB))
            continue
        prefixes = [f"{path.stem}_", f"{path.stem}."] + ([""] if len(paths) == 1 else [])
        files = {
            file: path.parent / f"{prefix}{file}"
            for file in assignments[name].files
            for prefix in prefixes
            if _is_own(path.parent / f"{prefix}{file}")
        }
        found.append(_readable(Found(student, name, path, files)))
    return found


def _lab_of(path: Path, assignments: dict[str, Assignment]) -> str:
    """The lab that a file belongs to, by its name, else by the functions it defines; empty where neither tells."""
    for name in assignments:
        if name in path.stem:
            return name
    number = re.search(r"lab[ _-]?(\d+)", path.stem, re.IGNORECASE)
    if number:
        matching = [name for name in assignments if re.match(rf"lab{number[1]}(\D|$)", name)]
        if matching:
            return matching[0]
    if path.stat().st_size > MAX_SIZE:
        return ""
    data = path.read_bytes()
    counts = {
        name: sum(
            re.search(rb"\b(def\s+%b\b|%b\s*=)" % (written.encode(), written.encode()), data) is not None
            for exercise in assignment.exercises
            for written in exercise.names
        )
        for name, assignment in assignments.items()
    }
    best = max(counts, key=lambda name: counts[name], default="")
    return best if counts.get(best) else ""


def _readable(found: Found) -> Found:
    if any(path.stat().st_size > MAX_SIZE for path in (found.file, *found.files.values())):
        return Found(found.student, found.lab, None, {}, TOO_LARGE, found.notes)
    return found


def _without_twins(found: list[Found]) -> list[Found]:
    """One submission a student and lab: of several, the newest file."""
    chosen: dict[tuple[str, str], Found] = {}
    for one in found:
        key = (one.student, one.lab)
        if key in chosen and chosen[key].file is not None and one.file is not None:
            newer = max(chosen[key], one, key=lambda each: (each.file.stat().st_mtime, each.file.name))
            note = SEVERAL.format(name=newer.file.name)
            one = Found(newer.student, newer.lab, newer.file, newer.files, newer.reason, (note,))
        elif key in chosen and one.file is None:
            continue
        chosen[key] = one
    return list(chosen.values())


def _is_own(path: Path) -> bool:
    """A file, and no link: a student's link may lead to a file of the instructor's."""
    return path.is_file() and not path.is_symlink()


def _sources(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.iterdir())
        if _is_own(path) and path.suffix.lower() in SUFFIXES and not IGNORED.match(path.name)
    ]


def _folders(folder: Path) -> Iterator[Path]:
    yield folder
    for path in sorted(folder.iterdir()):
        # A student's repository holds our public checks, too.
        if path.is_dir() and not path.is_symlink() and not IGNORED.match(path.name) and path.name not in OURS:
            yield from _folders(path)


OURS = frozenset({"checks", "tests", "autograder", "node_modules"})


def _normal(name: str) -> str:
    return unicodedata.normalize("NFC", name)
