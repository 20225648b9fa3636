"""From everything that one student handed in to one submission a lab: its files, and which counts first."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from autograder.assignment.model import Assignment
from autograder.intake.found import Attempt, Found
from autograder.intake.items import Item
from autograder.intake.layouts import HandIn
from autograder.intake.names import ARCHIVES, OURS, readable, stem, suffix
from autograder.intake.words import NO_FILE, NO_LAB, NOT_READ, TOO_LARGE
from autograder.text import Text

# After these, what a student handed in before is not looked at.
MOST_ATTEMPTS = 10
# Scripts and models beside a notebook.
MOST_BESIDE = 100
# Bytes that are searched for the labs' functions: of one file, and of all files of one student.
MOST_SEARCHED = 2 * 2**20
MOST_SEARCHED_IN_ALL = 20 * 2**20
NUMBERED = re.compile(r"(?:attempt|submission|version|ver|제출|시도)[ _-]*(\d{1,4})(?!\d)", re.IGNORECASE)
TIMED = re.compile(
    r"(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?:[-_. T]+(\d\d)[-_.:]?(\d\d)(?:[-_.:]?(\d\d))?)?(?!\d{3})"
)


def choose(hand_in: HandIn, assignments: dict[str, Assignment], lab: str | None) -> list[Found]:
    """The submissions of one student, ordered by lab; where there is none, one row that says why.

    Args:
        lab: the lab of every file, where names do not tell.
    """
    student = readable(hand_in.student)
    items = [item for item in hand_in.items if not OURS & set(item.parts[:-1]) and (item.reason or not item.folder)]
    sources = [item for item in items if item.is_source]
    refused = [item for item in items if item.reason and not item.is_source]
    archives = [item for item in refused if suffix(item.name) in ARCHIVES]
    labs = _labs_given(sources, lab, assignments) if lab else _labs_of(sources, assignments)
    # With --lab an archive that cannot be read counts only where there is nothing else.
    labs |= {item: ("" if sources else lab) if lab else _lab_by_name(item, assignments) for item in archives}
    if not any(labs.values()):
        labs = {item: _lab_of_folders((*hand_in.place, *item.parts), assignments) for item in labs}
    notes = tuple(_not_read(item) for item in archives if not labs[item])
    found = []
    for name in sorted(set(labs.values()) - {""}):
        candidates = _ordered([item for item in labs if labs[item] == name], name)
        attempts = tuple(_attempt(item, hand_in, items, assignments[name]) for item in candidates[:MOST_ATTEMPTS])
        found.append(Found(student, name, attempts, notes=notes, ids=hand_in.ids))
    if found:
        return found
    reasons = [item.reason for item in refused + sources if item.reason]
    reason = reasons[0] if reasons else NO_LAB if sources else NO_FILE
    return [Found(student, lab or "", reason=reason, ids=hand_in.ids)]


def _labs_of(sources: Iterable[Item], assignments: dict[str, Assignment]) -> dict[Item, str]:
    """The lab of each file, by its name, else by the functions it defines; empty where neither tells."""
    labs, left = {}, MOST_SEARCHED_IN_ALL
    for item in sources:
        labs[item] = _lab_by_name(item, assignments)
        if not labs[item] and item.path:
            with item.path.open("rb") as file:
                data = file.read(min(MOST_SEARCHED, left))
            left -= len(data)
            labs[item] = _lab_by_functions(data, assignments)
    return labs


def _labs_given(sources: Iterable[Item], lab: str, assignments: dict[str, Assignment]) -> dict[Item, str]:
    """With ``--lab`` all files are of that lab, but for those that bear another one's name.

    A number alone, such as lab1.py, may be the class's own count, unless another file bears the lab's name.
    """
    told = {item: _lab_by_name(item, assignments) for item in sources}
    if lab in told.values():
        return {item: name or lab for item, name in told.items()}
    return {item: name if name and name in item.name else lab for item, name in told.items()}


def _lab_by_name(item: Item, assignments: dict[str, Assignment]) -> str:
    names = (item.shown.rpartition("/")[2], item.name)
    return next((found for name in names if (found := _lab_in(stem(name), assignments))), "")


def _lab_of_folders(parts: tuple[str, ...], assignments: dict[str, Assignment]) -> str:
    """The lab that the folders around a file are called by, the nearest first."""
    return next((found for part in reversed(parts) if (found := _lab_in(part, assignments))), "")


def _lab_in(name: str, assignments: dict[str, Assignment]) -> str:
    for lab in assignments:
        if lab in name:
            return lab
    number = re.search(r"lab[ _-]?(\d+)", name, re.IGNORECASE)
    matching = [lab for lab in assignments if number and re.match(rf"lab{number[1]}(\D|$)", lab)]
    return matching[0] if matching else ""


def _lab_by_functions(data: bytes, assignments: dict[str, Assignment]) -> str:
    written = _written(tuple(dict.fromkeys(name for one in assignments.values() for name in one.names)))
    seen = {(match[1] or match[2]).decode() for match in written.finditer(data)}
    counts = {lab: len(seen.intersection(assignment.names)) for lab, assignment in assignments.items()}
    best = max(counts, key=lambda lab: counts[lab], default="")
    return best if counts.get(best) else ""


@cache
def _written(names: tuple[str, ...]) -> re.Pattern[bytes]:
    """Where a text defines one of the functions or sets one of the constants; takes time in proportion to it."""
    one = "|".join(map(re.escape, names)).encode() or rb"(?!)"
    return re.compile(rb"\b(?:def\s++(%b)\b|(%b)\s*+=)" % (one, one))


def _ordered(candidates: list[Item], lab: str) -> list[Item]:
    """The latest attempt first; within one, the lab's own file name, a notebook before a script, the newest."""
    orders = {item: _order_in(item.shown) for item in candidates}
    told = all(orders.values())

    def rank(item: Item) -> tuple[object, ...]:
        order = orders[item] if told else ()
        return order, stem(item.name) == lab, suffix(item.name) == ".ipynb", item.order, item.time, item.shown

    return sorted(candidates, key=rank, reverse=True)


def _order_in(name: str) -> tuple[int, ...]:
    """Which attempt a name speaks of: a time, or a number; empty where it speaks of none."""
    if timed := TIMED.search(name):
        return tuple(int(part or 0) for part in timed.groups())
    if numbered := NUMBERED.search(name):
        return (int(numbered[1]),)
    return ()


def _attempt(item: Item, hand_in: HandIn, items: Iterable[Item], assignment: Assignment) -> Attempt:
    if item.reason or not item.path:
        return Attempt(None, label=item.shown, reason=item.reason or NO_FILE)
    beside = [one for one in items if one.parts[:-1] == item.parts[:-1] and one is not item and not one.folder]
    files: dict[str, Path] = {}
    reasons: list[Text] = []
    prefixes = (f"{stem(item.name)}_", f"{stem(item.name)}.", *(() if hand_in.loose else ("",)))
    wanted = {f"{prefix}{file}": file for file in assignment.files for prefix in prefixes}
    for one in sorted(beside, key=lambda one: one.order):
        script = suffix(one.name) == ".py" and stem(one.name).isidentifier() and stem(one.name) != "submission"
        # A name that no file system takes is no module that could be imported.
        script = script and len(one.name.encode()) < 200
        name = one.name if script and not hand_in.loose else wanted.get(one.name)
        if name and one.path and len(files) < MOST_BESIDE:
            files[name] = one.path
        elif name and one.reason is TOO_LARGE:
            reasons.append(one.reason)
    return Attempt(None if reasons else item.path, {} if reasons else files, item.shown, next(iter(reasons), None))


def _not_read(item: Item) -> Text:
    return NOT_READ.format(name=item.shown, reason_ko=item.reason.ko, reason_en=item.reason.en)
