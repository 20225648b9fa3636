"""Whose is what: the layouts in which classes hand in. Only names count, and what Gradescope says about its folders."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from autograder.intake.items import Item
from autograder.intake.lms import (
    METADATA,
    HandIn,
    below_top,
    by_top,
    canvas,
    gradescope,
    is_file,
    moodle,
    names_its_student,
    told_apart,
)
from autograder.intake.names import ARCHIVES, SOURCES, ZIP, stem, suffix

GRADESCOPE = re.compile(r"assignment_\d+_export.*")
# GitHub Classroom: <assignment>-submissions; Classroom 50: <classroom>-<assignment>_submissions_<time>.
REPOSITORIES = re.compile(r"(?P<prefix>.+?)(-submissions|_submissions(_\d{4}[\d_T]*)?)")
# Browsers and file managers add these to a second copy; Otter adds a time to its zip.
COPY = re.compile(r"\s*\(\d+\)$|[-\s]+(copy|복사본|사본)\s*\d*$", re.IGNORECASE)
OTTER_TIME = re.compile(r"_\d{4}_\d\d_\d\dT\d\d_\d\d_\d\d_\d{6}")
LAB_NUMBER = re.compile(r"(?<![^\W\d_])lab[ _-]?\d+(?!\d)", re.IGNORECASE)
EDGES = " _-.,"


def read_layout(name: str, items: Sequence[Item], labs: Sequence[str], archive: bool) -> list[HandIn]:
    """Who handed in what.

    Args:
        name: of the folder or archive that holds ``items``.
        labs: names of the labs; a notebook that is called so says nothing about its student.
        archive: whether it is an archive, which may hold just one folder with everything.

    Raises:
        UsageError: if Gradescope's list cannot be read.
    """
    tops = by_top(items)
    if archive:
        name, tops = _unwrapped(name, tops, labs)
    rooms = _rooms(tops)
    rest = {top: below for top, below in tops.items() if top not in rooms}
    found = [one for top, below in rooms.items() for one in _read_room(top, by_top(below_top(below)), labs, False)]
    return found + (_read_room(name, rest, labs, archive) if rest or not rooms else [])


def identity(name: str, labs: Iterable[str]) -> str:
    """The student in a file's name: without suffix, lab, number of the copy and Otter's time; else the whole stem."""
    whole = left = OTTER_TIME.sub("", stem(name))
    for lab in labs:
        left = left.replace(lab, " ")
    left = LAB_NUMBER.sub(" ", COPY.sub("", left))
    left = re.sub(r"\s*([_-])[\s_-]*", r"\1", left).strip(EDGES)
    return " ".join(left.split()) if re.search(r"\w", left) else whole


def _read_room(name: str, tops: dict[str, list[Item]], labs: Sequence[str], archive: bool) -> list[HandIn]:
    """The hand-ins of one class and, mostly, one assignment."""
    if METADATA in tops:
        found = told_apart(gradescope(tops))
    elif _is_students_own(tops, labs, archive):
        items = tuple(item for below in tops.values() for item in below)
        found = [HandIn(identity(name, labs) if archive else name, items)]
    else:
        found, rest = moodle(tops)
        if not found:
            found, rest = canvas(tops)
        found = told_apart(found) + _folders_and_files(name, rest, labs)
    return [replace(one, place=(name, *one.place)) for one in found]


def _sources(tops: dict[str, list[Item]]) -> list[str]:
    return [top for top, items in tops.items() if is_file(items) and suffix(top) in SOURCES]


def _is_students_own(tops: dict[str, list[Item]], labs: Sequence[str], archive: bool) -> bool:
    """Whether this is one student's: it holds notebooks of the labs' own names, or an archive holds just one."""
    sources = _sources(tops)
    if sources and all(stem(top) in labs for top in sources):
        return True
    if not archive or len(sources) != 1 or names_its_student(sources[0]):
        return False
    return not any(item.is_source and len(item.parts) > 1 for items in tops.values() for item in items)


def _unwrapped(name: str, tops: dict[str, list[Item]], labs: Sequence[str]) -> tuple[str, dict[str, list[Item]]]:
    """Name and content of the innermost folder that holds everything; a student's own keeps the archive's name."""
    inner, below = name, tops
    while METADATA not in below and not REPOSITORIES.fullmatch(inner.removesuffix(ZIP)):
        folders = [top for top, items in below.items() if not is_file(items)]
        files = [top for top in below if top not in folders and suffix(top) in {*SOURCES, *ARCHIVES}]
        if len(folders) != 1 or files or names_its_student(folders[0]) or _is_repository(below[folders[0]]):
            break
        inner, below = folders[0], by_top(below_top(below[folders[0]]))
    return name if _is_students_own(below, labs, True) else inner, below


def _rooms(tops: dict[str, list[Item]]) -> dict[str, list[Item]]:
    """The folders that hold a class of their own, as tools name such folders; a student's archive never does."""
    if METADATA in tops:
        return {}
    folders = {top: items for top, items in tops.items() if suffix(top) != ZIP and not is_file(items)}
    exports = {
        top: items
        for top, items in folders.items()
        if GRADESCOPE.fullmatch(top) and any(item.parts[1:] == (METADATA,) for item in items)
    }
    clones = {top: items for top, items in folders.items() if _holds_clones(top, items)}
    # A login may end in "-submissions": beside a student's folder such a folder is a student's, too.
    if any(_is_handed_in(items) for top, items in folders.items() if top not in exports | clones):
        return exports
    return exports | clones


def _holds_clones(top: str, items: Sequence[Item]) -> bool:
    """Whether a folder is called as a tool calls the one of an assignment's repositories, and holds such."""
    named = REPOSITORIES.fullmatch(top)
    if not named or _is_repository(items):
        return False
    inner = by_top(below_top(items))
    return any(one.startswith(f"{named['prefix']}-") for one in inner if not is_file(inner[one]))


def _is_handed_in(items: Sequence[Item]) -> bool:
    """Whether a folder is a repository, or holds what could be graded."""
    return _is_repository(items) or any(item.is_source or suffix(item.name) in ARCHIVES for item in items)


def _folders_and_files(name: str, tops: dict[str, list[Item]], labs: Sequence[str]) -> list[HandIn]:
    """A folder a student, a file or an archive a student, or both together."""
    folders = {top: items for top, items in tops.items() if not is_file(items)}
    plain = {top: None for top in folders if suffix(top) != ZIP}
    logins = _logins(name, list(plain), {top for top in plain if _is_repository(folders[top])})
    found = [
        HandIn(logins.get(top, top) if top in plain else identity(top, labs), tuple(below_top(items)), place=(top,))
        for top, items in folders.items()
    ]
    files = [item for top, items in tops.items() if top not in folders for item in items]
    others = [item for item in files if suffix(item.name) not in {*SOURCES, *ARCHIVES}]
    own: dict[str, list[Item]] = {}
    for item in files:
        if item.is_source or suffix(item.name) in ARCHIVES:
            called = name if stem(item.name) in labs else identity(item.name, labs)
            own.setdefault(called, []).append(item)
    for student, items in own.items():
        begin = tuple(f"{stem(item.name)}{mark}" for item in items for mark in "_.")
        beside = [item for item in others if item.name.startswith(begin)]
        found.append(HandIn(student, (*items, *beside), loose=True))
    return found


def _is_repository(items: Iterable[Item]) -> bool:
    return any(item.parts[1:] == (".git",) for item in items)


def _logins(name: str, tops: Sequence[str], repositories: set[str]) -> dict[str, str]:
    """Folder -> login, where folders are repositories that are called ``<assignment>-<login>`` or the reverse."""
    begin = end = ""
    named = REPOSITORIES.fullmatch(name.removesuffix(ZIP))
    if named and any(top.startswith(f"{named['prefix']}-") for top in tops):
        begin = f"{named['prefix']}-"
        tops = [top for top in tops if top.startswith(begin)]
    else:
        tops = [top for top in tops if top in repositories]
        if len(tops) > 1:
            words = [top.split("-") for top in tops]
            begin = "".join(f"{word}-" for word in _shared(words))
            end = "" if begin else "".join(f"-{word}" for word in _shared([each[::-1] for each in words])[::-1])
    logins = {top: top[len(begin) : len(top) - len(end)] for top in tops if top.startswith(begin) and top.endswith(end)}
    return logins if len(logins) == len(tops) and all(logins.values()) else {}


def _shared(lists: Sequence[Sequence[str]]) -> list[str]:
    """What all lists begin with."""
    return [words[0] for words in takewhile(lambda words: len(set(words)) == 1, zip(*lists, strict=False))]
