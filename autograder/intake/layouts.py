"""Whose is what: the layouts in which classes hand in. Only names count, and what Gradescope says about its folders."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from autograder.intake.items import Item
from autograder.intake.kinds import is_handed_in
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
    tables_beside,
    told_apart,
)
from autograder.intake.names import (
    ARCHIVES,
    SOURCES,
    ZIP,
    stem,
    suffix,
    unmasked_name,
    without_copy_marks,
    words_of,
)
from autograder.intake.words import CLASS_INSIDE

GRADESCOPE = re.compile(r"assignment_\d+_export.*")
# GitHub Classroom: <assignment>-submissions; Classroom 50: <classroom>-<assignment>_submissions_<time>.
REPOSITORIES = re.compile(r"(?P<prefix>.+?)(-submissions|_submissions(_\d{4}[\d_T]*)?)")
# What instructors' tools call a class's archive.
CLASS_ARCHIVE = re.compile(r"submissions|assignment_\d+_export.*", re.IGNORECASE)
# What students add to a notebook's name, beside their own.
STAGES = re.compile(r"(?<![^\W\d_])(final|done|완성|최종|제출용?|수정본?|v\d+|\d{1,2})(?![^\W\d_])", re.IGNORECASE)
OTTER_TIME = re.compile(r"_\d{4}_\d\d_\d\dT\d\d_\d\d_\d\d_\d{6}")
LAB_NUMBER = re.compile(r"(?<![^\W\d_])lab[ _-]?\d+(?!\d)", re.IGNORECASE)
EDGES = " _-.,"
# Of a file's name; no student's stands behind these.
MOST_WORDS = 30


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
    whole = OTTER_TIME.sub("", stem(name))
    left = _without_lab(whole, labs)
    left = re.sub(r"\s*([_-])[\s_-]*", r"\1", left).strip(EDGES)
    return " ".join(left.split()) if re.search(r"\w", left) else whole


def _without_lab(whole: str, labs: Iterable[str]) -> str:
    left = without_copy_marks(whole)
    for lab in labs:
        left = left.replace(lab, " ")
    return LAB_NUMBER.sub(" ", without_copy_marks(left))


def _names_nobody(name: str, labs: Iterable[str]) -> bool:
    """Whether a notebook is called by its lab, marks of a copy and words such as ``final``, and by nothing else."""
    return not re.search(r"\w", STAGES.sub(" ", _without_lab(stem(name), labs)).replace("_", " "))


def _read_room(name: str, tops: dict[str, list[Item]], labs: Sequence[str], archive: bool) -> list[HandIn]:
    """The hand-ins of one class and, mostly, one assignment."""
    if METADATA in tops:
        found = told_apart(gradescope(tops))
    elif _is_students_own(tops, labs, archive):
        items = tuple(item for below in tops.values() for item in below)
        found = [HandIn(identity(name, labs) if archive else name, items)]
    else:
        found, rest = moodle(tops)
        tables = tables_beside(rest) if found else ()
        if not found:
            found, rest = canvas(tops)
        found = [replace(one, tables=tables) for one in told_apart(found)] + _folders_and_files(name, rest, labs)
    return [replace(one, place=(name, *one.place)) for one in found]


def _sources(tops: dict[str, list[Item]]) -> list[str]:
    return [top for top, items in tops.items() if is_file(items) and suffix(top) in SOURCES]


def _is_students_own(tops: dict[str, list[Item]], labs: Sequence[str], archive: bool) -> bool:
    """Whether this is one student's: notebooks of the labs' own names and their copies, or an archive of just one."""
    sources = _sources(tops)
    if any(stem(top) in labs for top in sources) and all(_names_nobody(top, labs) for top in sources):
        return True
    if not archive or len(sources) != 1 or names_its_student(sources[0]):
        return False
    return not any(item.is_source and len(item.parts) > 1 for items in tops.values() for item in items)


def _unwrapped(name: str, tops: dict[str, list[Item]], labs: Sequence[str]) -> tuple[str, dict[str, list[Item]]]:
    """Name and content of the innermost folder that holds everything; a student's own keeps the archive's name."""
    inner, below = name, tops
    outside: tuple[str, dict[str, list[Item]]] | None = None
    while METADATA not in below and not REPOSITORIES.fullmatch(inner.removesuffix(ZIP)):
        folders = [top for top, items in below.items() if not is_file(items)]
        files = [top for top in below if top not in folders and suffix(top) in {*SOURCES, *ARCHIVES}]
        if len(folders) != 1 or files or names_its_student(folders[0]) or _is_repository(below[folders[0]]):
            break
        if suffix(folders[0]) == ZIP:
            # An archive in the class's is a hand-in, and names nobody else.
            outside = outside or (inner, below)
        inner, below = folders[0], by_top(below_top(below[folders[0]]))
    own = _is_students_own(below, labs, True)
    return (name, below) if own else outside or (inner, below)


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
    tables = tables_beside(tops) if logins and len(logins) == len(folders) else ()
    found = [
        HandIn(
            logins.get(top, top) if top in plain else identity(top, labs),
            _own_items(top, items, labs),
            place=(top,),
            tables=tables,
        )
        for top, items in folders.items()
    ]
    files = [item for top, items in tops.items() if top not in folders for item in items]
    others = [item for item in files if suffix(item.name) not in {*SOURCES, *ARCHIVES}]
    own: dict[str, list[Item]] = {}
    for item in files:
        if item.is_source or suffix(item.name) in ARCHIVES:
            called = name if stem(item.name) in labs else identity(item.name, labs)
            own.setdefault(called, []).append(item)
    owners = {words_of(student): student for student in own}
    for item in others:
        if owner := _owner(item, owners):
            own[owner].append(item)
        elif is_handed_in(item.name, names_a_lab=_names_a_lab(item.name, labs)):
            own.setdefault(identity(unmasked_name(item.name) or item.name, labs), []).append(item)
    return found + [HandIn(student, tuple(items), loose=True) for student, items in own.items()]


def _owner(item: Item, owners: dict[tuple[str, ...], str]) -> str:
    """The student whose name, word by word, is in a loose file's name; of several the longest; empty for nobody."""
    words = words_of(item.name)[:MOST_WORDS]
    spans = (words[begin:end] for begin in range(len(words)) for end in range(begin + 1, len(words) + 1))
    return max((owners[span] for span in spans if span in owners), key=len, default="")


def _names_a_lab(name: str, labs: Iterable[str]) -> bool:
    return any(lab in name for lab in labs) or LAB_NUMBER.search(name) is not None


def _own_items(top: str, items: Sequence[Item], labs: Sequence[str]) -> tuple[Item, ...]:
    """What is in a student's folder or archive; an archive that speaks for a class is not looked into.

    Whatever lies in a hand-in names nobody but its own student: an instructor names a class's archive itself.
    """
    if suffix(top) == ZIP and _speaks_for_a_class(top, items, labs):
        return (Item((top,), reason=CLASS_INSIDE),)
    return tuple(below_top(items))


def _speaks_for_a_class(top: str, items: Sequence[Item], labs: Sequence[str]) -> bool:
    if any(item.name == METADATA for item in items):
        return True
    name, tops = _unwrapped(top, by_top(below_top(items)), labs)
    if moodle(tops)[0] or len(canvas(tops)[0]) > 1:
        return True
    called = without_copy_marks(stem(top))
    if not (CLASS_ARCHIVE.fullmatch(called) or REPOSITORIES.fullmatch(called)):
        return False
    return bool(_rooms(tops)) or len({one.student for one in _read_room(name, tops, labs, True)}) > 1


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
