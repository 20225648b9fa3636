"""What Moodle, Canvas and Gradescope write when an instructor downloads a class, read by its names."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from autograder.intake.items import Item
from autograder.intake.names import ARCHIVES, IGNORED, SOURCES, ZIP, suffix
from autograder.intake.times import Moment, parse_time
from autograder.student.text import UsageError

METADATA = "submission_metadata.yml"
MOODLE = re.compile(r"(?P<name>.+?)_(?P<id>\d+)_assignsubmission_(file|onlinetext)_?(?P<file>.*)")
NAMELESS = re.compile(r"participant|참여자|참가자", re.IGNORECASE)
CANVAS = re.compile(r"(?P<name>.*?[^\W\d].*?)_(?P<late>LATE_)?(?P<id>\d+)_(?P<upload>\d+)_(?P<file>.+)")
CANVAS_NAMELESS = re.compile(r"(?P<late>LATE_)?(?P<name>anon_(?P<id>[0-9A-Za-z]+))_(?P<upload>\d+)_(?P<file>.+)")
AGAIN = re.compile(r"(?P<stem>.+)-(?P<number>[1-9]\d?)(?P<suffix>\.\w+)")


@dataclass(frozen=True)
class HandIn:
    """Everything of one student's in one layout.

    Attributes:
        student: as the layout names them.
        items: files and folders; the student's own folder is their root.
        ids: other names of the same student: numbers, login, e-mail address.
        loose: files of several students lie in one folder: only what bears the student's name is theirs.
        alone: the one file that was named; others in its folder are its own where they bear no other name.
        place: the folders around the items, for what their names say.
        tables: see ``Found``.
    """

    student: str
    items: tuple[Item, ...]
    ids: tuple[str, ...] = ()
    loose: bool = False
    alone: bool = False
    place: tuple[str, ...] = ()
    tables: tuple[Path, ...] = ()


def by_top(items: Iterable[Item]) -> dict[str, list[Item]]:
    """Name at the top -> what is there and below it; the mark of a repository and hidden folders are nobody's."""
    tops: dict[str, list[Item]] = {}
    for item in items:
        if item.parts and not IGNORED.match(item.parts[0]):
            tops.setdefault(item.parts[0], []).append(item)
    return tops


def below_top(items: Iterable[Item]) -> list[Item]:
    """The items of a folder, seen from it; the folder's own stays where something is to be said about it."""
    return [replace(item, parts=item.parts[1:]) for item in items if len(item.parts) > 1 or item.reason]


def is_file(items: Sequence[Item]) -> bool:
    """Whether what is at the top is a file and no folder."""
    return not any(item.folder or len(item.parts) > 1 for item in items)


def tables_beside(tops: dict[str, list[Item]]) -> tuple[Path, ...]:
    """CSV files at the top, in a layout where no student names what lies there: the instructor's own."""
    files = [item for items in tops.values() if is_file(items) for item in items if suffix(item.name) == ".csv"]
    return tuple(item.path for item in files if item.path)


def told_apart(found: list[HandIn]) -> list[HandIn]:
    """Students of one class who have the same name get their number beside it."""
    numbers: dict[str, set[tuple[str, ...]]] = {}
    for one in found:
        numbers.setdefault(one.student, set()).add(one.ids)
    return [
        replace(one, student=f"{one.student}_{one.ids[0]}") if len(numbers[one.student]) > 1 and one.ids else one
        for one in found
    ]


def gradescope(tops: dict[str, list[Item]]) -> list[HandIn]:
    """Gradescope's folders, one a submission; of a group each member gets it."""
    path = tops.pop(METADATA)[0].path
    try:
        # Strings only: Ruby's symbols and tags are nothing to be built.
        submissions = yaml.load(path.read_bytes() if path else b"", getattr(yaml, "CBaseLoader", yaml.BaseLoader))
        found = []
        for folder, about in submissions.items():
            at = parse_time(about.get(":created_at") or "")
            moment = Moment("gradescope", at) if at else None
            own = tuple(replace(item, moment=moment) for item in below_top(tops.get(folder, ())))
            for one in about[":submitters"]:
                ids = tuple(one[field] for field in (":sid", ":email") if one.get(field))
                name = one.get(":name") or (ids[0] if ids else folder)
                found.append(HandIn(name, own, ids))
            tops.pop(folder, None)
    except (yaml.YAMLError, UnicodeError, AttributeError, TypeError, KeyError, RecursionError):
        raise UsageError(
            f"{METADATA}: Gradescope의 제출 목록이 아니에요. 다시 내보내서 내려받으세요.",
            f"{METADATA} is not Gradescope's list of submissions. Download the export again.",
        ) from None
    return found + [HandIn(top, tuple(below_top(items))) for top, items in tops.items() if not is_file(items)]


def moodle(tops: dict[str, list[Item]]) -> tuple[list[HandIn], dict[str, list[Item]]]:
    """Moodle: ``<name>_<number>_assignsubmission_file_`` as a folder or before a file's name.

    In Moodle's own table of grades a student is "Participant <number>".
    """
    found: dict[tuple[str, str], list[Item]] = {}
    rest = dict(tops)
    for top, items in tops.items():
        if match := MOODLE.fullmatch(top):
            del rest[top]
            name = f"{match['name']} {match['id']}" if NAMELESS.fullmatch(match["name"]) else match["name"]
            own = found.setdefault((name, match["id"]), [])
            own += [_renamed(item, match["file"]) for item in items] if match["file"] else below_top(items)
    hand_ins = [HandIn(name, tuple(own), (number, f"Participant {number}")) for (name, number), own in found.items()]
    return hand_ins, rest


def canvas(tops: dict[str, list[Item]]) -> tuple[list[HandIn], dict[str, list[Item]]]:
    """Canvas: files ``<name>_[LATE_]<user>_<upload>_<file>``, where most are called so and no upload comes twice."""
    files = [top for top, items in tops.items() if is_file(items) or suffix(top) == ZIP]
    found = [CANVAS_NAMELESS.fullmatch(top) or CANVAS.fullmatch(top) for top in files]
    matches = {top: match for top, match in zip(files, found, strict=True) if match and not _is_date(match)}
    others = [top for top in files if top not in matches and suffix(top) in {*SOURCES, *ARCHIVES}]
    if len({match["upload"] for match in matches.values()}) < len(matches) or len(others) > len(matches):
        return [], tops
    own: dict[tuple[str, str], list[Item]] = {}
    for top, match in matches.items():
        name, number = match["file"], 0
        if again := AGAIN.fullmatch(name):
            name, number = again["stem"] + again["suffix"], int(again["number"])
        order = (number, int(match["upload"]))
        # A platform that marks late work says of all other work that it is not; entries bear the time of the download.
        moment = Moment("canvas", late=match["late"] is not None)
        own.setdefault((match["name"], match["id"]), []).extend(
            replace(_renamed(item, name), order=order, moment=moment) for item in tops[top]
        )
    rest = {top: items for top, items in tops.items() if top not in matches}
    return [HandIn(name, tuple(items), (number,)) for (name, number), items in own.items()], rest


def names_its_student(top: str) -> bool:
    """Whether a file or folder is called as Moodle or Canvas calls what they collect."""
    canvas = CANVAS_NAMELESS.fullmatch(top) or CANVAS.fullmatch(top)
    return MOODLE.fullmatch(top) is not None or (canvas is not None and not _is_date(canvas))


def _is_date(match: re.Match[str]) -> bool:
    """Whether the two numbers are a year and a month."""
    return re.fullmatch(r"(19|20)\d\d", match["id"]) is not None and int(match["upload"]) <= 12


def _renamed(item: Item, name: str) -> Item:
    return replace(item, parts=(name, *item.parts[1:]), label=item.shown)
