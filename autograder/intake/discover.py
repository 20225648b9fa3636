"""All submissions in the files, folders and archives that an instructor names."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from autograder.intake.archives import IN_CLASS, Refused, Unpacker
from autograder.intake.choose import choose
from autograder.intake.found import Found
from autograder.intake.items import Item, read_file, walk
from autograder.intake.kinds import unmasked
from autograder.intake.layouts import identity, read_layout
from autograder.intake.lms import METADATA, HandIn
from autograder.intake.names import ARCHIVES, SOURCES, ZIP, readable, suffix, unmasked_name
from autograder.intake.words import CANNOT_READ, LINK, OTHER_ARCHIVE
from autograder.student.course.model import Assignment
from autograder.student.text import Text, UsageError


class Unread(UsageError):
    """A path that cannot be read. Beside others it is a row with the ``reason``: one student's file ends no run.

    ``reason`` is None where its kind tells.
    """

    def __init__(self, ko: str, en: str, reason: Text | None = None) -> None:
        super().__init__(ko, en)
        self.reason = reason


def discover(
    paths: Sequence[Path], assignments: dict[str, Assignment], workspace: Path, lab: str | None = None
) -> list[Found]:
    """All submissions below ``paths``, ordered by student and lab.

    Args:
        workspace: a folder of the run's own, into which archives are unpacked.
        lab: the lab of every file, where names do not tell.

    Raises:
        UsageError: if a path does not exist or none can be read, or single students' work stands beside a class's.
    """
    unpacker = _unpacker(assignments, workspace)
    read, unread = [], []
    for path in paths:
        try:
            read.append((path, _read_path(path, tuple(assignments), unpacker)))
        except Unread as problem:
            unread.append((path, problem))
    _refuse_mixed(read, tuple(assignments))
    if unread and not any(hand_ins for _, hand_ins in read):
        raise unread[0][1]
    read += [(path, _as_rows(path, problem, tuple(assignments))) for path, problem in unread]
    found = []
    for path, hand_ins in read:
        single = _is_one_students(path, hand_ins, tuple(assignments))
        for hand_in in hand_ins:
            places = frozenset({_place(path, hand_in, single)})
            found += [replace(one, places=places) for one in choose(hand_in, assignments, lab)]
    if not found:
        raise UsageError(
            f"{', '.join(map(str, paths))}에 노트북이나 스크립트가 없어요. 그것이 있는 폴더를 지정하세요.",
            f"No notebooks or scripts in {', '.join(map(str, paths))}. Give the folder that holds them.",
        )
    return merge(found)


def discover_one(
    folder: Path, student: str, assignments: dict[str, Assignment], workspace: Path, lab: str
) -> list[Found]:
    """The submission of ``lab`` in a folder that holds one student's files, whatever they are called.

    Args:
        student: what the submission is called.
        workspace: a folder of the run's own, into which archives are unpacked.

    Raises:
        UsageError: if the folder cannot be listed.
    """
    try:
        items = [replace(item, parts=(student, *item.parts)) for item in walk(folder)]
    except OSError:
        raise UsageError(
            f"{folder} 폴더를 열어 볼 수 없어요. 읽기 권한을 주세요.",
            f"Cannot list {folder}. Allow reading the folder.",
        ) from None
    hand_ins = _read_layout("class", items, tuple(assignments), _unpacker(assignments, workspace), archive=False)
    # A folder without files is nobody's; its student has handed in nothing.
    hand_ins = hand_ins or [HandIn(student, ())]
    return [one for hand_in in hand_ins for one in choose(hand_in, assignments, lab) if one.lab == lab]


def _unpacker(assignments: dict[str, Assignment], workspace: Path) -> Unpacker:
    files = {suffix(file) for assignment in assignments.values() for file in assignment.files}
    return Unpacker(workspace, frozenset(files | {suffix(METADATA)}))


def merge(found: Sequence[Found]) -> list[Found]:
    """One submission a student and lab, ordered by both; what several places hold of one are its attempts."""
    merged: dict[tuple[str, str], Found] = {}
    for one in found:
        before = merged.get((one.student, one.lab))
        if before:
            later, earlier = sorted((before, one), key=_time, reverse=True)
            attempts = later.attempts + earlier.attempts
            ids = tuple(dict.fromkeys(before.ids + one.ids))
            one = replace(
                later,
                attempts=attempts,
                reason=None if attempts else before.reason,
                notes=later.notes + earlier.notes,
                ids=ids,
                places=before.places | one.places,
                labs=max(before.labs, one.labs),
                tables=tuple(dict.fromkeys(before.tables + one.tables)),
            )
        merged[one.student, one.lab] = one
    labs: dict[str, set[str]] = {}
    for student, lab in merged:
        labs.setdefault(student, set()).add(lab)
    # An empty folder says nothing about a student of whom there is more elsewhere.
    kept = [one for one in merged.values() if one.lab or labs[one.student] == {""}]
    names: dict[str, set[str]] = {}
    for one in kept:
        names.setdefault(one.student.casefold(), set()).add(one.student)
    kept = [replace(one, distinct=len(names[one.student.casefold()]) > 1) for one in kept]
    return sorted(kept, key=lambda one: (one.student, one.lab))


def _time(found: Found) -> tuple[float, str]:
    latest = next(found.readable, None)
    return (latest.file.stat().st_mtime, latest.label) if latest and latest.file else (0.0, "")


def _refuse_mixed(read: Sequence[tuple[Path, list[HandIn]]], labs: Sequence[str]) -> None:
    """Among folders and archives of single students, one that names students by itself may claim to be others."""
    own: dict[bool, str] = {}
    for path, hand_ins in read:
        if path.is_dir() or suffix(path.name) == ZIP:
            own.setdefault(_is_one_students(path, hand_ins, labs), path.name)
    if len(own) > 1:
        raise UsageError(
            f"{own[True]}은(는) 한 학생의 것이고, {own[False]}은(는) 반 전체의 꼴이에요. 학생들의 제출물이 있는 "
            "폴더를 지정하고, 반 전체는 따로 채점하세요.",
            f"{own[True]} is one student's, and {own[False]} is laid out as a class's. Give the folder that holds the "
            "students' work, and a class's in a run of its own.",
        )


def _is_one_students(path: Path, hand_ins: Sequence[HandIn], labs: Sequence[str]) -> bool:
    name = readable(path.resolve().name)
    return {one.student for one in hand_ins} <= {name, identity(name, labs)}


def _place(path: Path, hand_in: HandIn, single: bool) -> tuple[str, str]:
    """The layout of a hand-in; of folders and files that are named one by one, the folder around them.

    Args:
        single: whether ``path`` holds one student's work.
    """
    whole = path.resolve()
    if hand_in.alone or single:
        return readable(str(whole.parent)), ""
    return readable(str(whole)), readable(hand_in.place[0])


def _read_path(path: Path, labs: Sequence[str], unpacker: Unpacker) -> list[HandIn]:
    if not path.exists():
        ko = f"파일이나 폴더가 없어요: {path}. 경로를 확인하세요."
        en = f"No such file or folder: {path}. Check the path."
        raise Unread(ko, en, LINK) if path.is_symlink() else UsageError(ko, en)
    path = path.resolve()
    name = readable(path.name)
    if path.is_dir():
        try:
            items = walk(path)
        except OSError:
            raise Unread(
                f"{path} 폴더를 열어 볼 수 없어요. 읽기 권한을 주세요.",
                f"Cannot list {path}. Allow reading the folder.",
                CANNOT_READ,
            ) from None
        return _read_layout(name, items, labs, unpacker, archive=False)
    if suffix(name) == ZIP:
        return _read_layout(name, _open(path, unpacker), labs, unpacker, archive=True)
    if suffix(name) in ARCHIVES:
        raise Unread(
            f"{path.name}: 읽을 수 없는 종류의 압축 파일이에요. .zip으로 저장하세요.",
            f"{path.name} is an archive of a kind that cannot be read. Save it as .zip.",
            OTHER_ARCHIVE,
        )
    if suffix(name) not in SOURCES and not unmasked_name(name):
        raise Unread(
            f"{path.name}: 노트북, 스크립트, zip, 폴더 가운데 하나를 지정하세요.",
            f"{path.name} is neither a notebook, a script, a zip nor a folder. Give one of these.",
        )
    return _read_loose_file(path, labs, unpacker)


def _as_rows(path: Path, problem: Unread, labs: Sequence[str]) -> list[HandIn]:
    """What the folder around a file that cannot be read would say of it; nothing for what nobody hands in."""
    item = Item((readable(path.name),), reason=problem.reason, folder=path.is_dir())
    found = read_layout(readable(path.resolve().parent.name), [item], labs, archive=False)
    return [replace(one, alone=True) for one in found]


def _read_layout(name: str, items: list[Item], labs: Sequence[str], unpacker: Unpacker, archive: bool) -> list[HandIn]:
    """Who handed in what, with what is in their archives; whose an archive is shows before it is opened."""
    owners = {}
    if any(suffix(item.name) == ZIP for item in items):
        hand_ins = read_layout(name, [one for item in items for one in _as_opened(item)], labs, archive)
        owners = {item.path: (one.place[:1], one.student) for one in hand_ins for item in one.items if item.path}
    opened = unpacker.expand(items, owners, IN_CLASS if archive else 1)
    return read_layout(name, unmasked(opened), labs, archive)


def _as_opened(item: Item) -> list[Item]:
    """An archive as a folder that holds a notebook, as most do: layouts look at what is in them."""
    if item.folder or suffix(item.name) != ZIP:
        return [item]
    return [replace(item, path=None, folder=True), replace(item, parts=(*item.parts, f"notebook{SOURCES[0]}"))]


def _open(path: Path, unpacker: Unpacker) -> list[Item]:
    if reason := read_file(path, (path.name,), limited=False).reason:
        raise _unread(path, reason)
    try:
        return unpacker.open_class(path)
    except Refused as problem:
        raise _unread(path, problem.reason) from None


def _unread(path: Path, reason: Text) -> Unread:
    return Unread(f"{path.name}: {reason.ko}", f"{path.name}: {reason.en}", reason)


def _read_loose_file(path: Path, labs: Sequence[str], unpacker: Unpacker) -> list[HandIn]:
    """One file that is named alone: models beside it that bear no other's name are its own."""
    [own] = unmasked([read_file(path, (readable(path.name),))])
    if own.reason:
        raise _unread(path, own.reason)
    if not own.is_source:
        raise Unread(
            f"{path.name}에 노트북이 없어요. .ipynb로 다시 내려받으세요.",
            f"{path.name} holds no notebook. Download it as .ipynb again.",
        )
    beside = [
        read_file(other, (readable(other.name),))
        for other in sorted(path.parent.iterdir())
        if suffix(other.name) in unpacker.wanted and suffix(other.name) not in (*SOURCES, ZIP)
    ]
    [hand_in] = read_layout(readable(path.parent.name), [own], labs, archive=False)
    return [replace(hand_in, items=(*hand_in.items, *beside), loose=True, alone=True)]
