"""From everything that one student handed in to one submission a lab: its files, and which counts first."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from autograder.intake.beside import beside
from autograder.intake.found import Attempt, Found
from autograder.intake.items import Item
from autograder.intake.kinds import stands_for_work, why_not
from autograder.intake.lms import HandIn
from autograder.intake.names import ARCHIVES, OURS, SOURCES, readable, stem, suffix
from autograder.intake.ordering import attempts_in_order, without_doubles
from autograder.intake.words import NO_FILE, NO_LAB, NOT_READ
from autograder.student.course.model import Assignment
from autograder.student.text import Text

# After these, what a student handed in before is not looked at.
MOST_ATTEMPTS = 10
# Bytes that are searched for the labs' functions: of one file, and of all files of one student.
MOST_SEARCHED = 2 * 2**20
MOST_SEARCHED_IN_ALL = 20 * 2**20


def choose(hand_in: HandIn, assignments: dict[str, Assignment], lab: str | None) -> list[Found]:
    """The submissions of one student, ordered by lab; where there is none, rows that say why.

    Args:
        lab: the lab of every file, where names do not tell.
    """
    student = readable(hand_in.student)
    items = [item for item in hand_in.items if not OURS & set(item.parts[:-1]) and (item.reason or not item.folder)]
    sources = [item for item in items if item.is_source]
    archives = [item for item in items if item.reason and suffix(item.name) in ARCHIVES and not item.is_source]
    labs = _labs_given(sources, lab, assignments) if lab else _labs_of(sources, assignments)
    # With --lab an archive that cannot be read counts only where there is nothing else.
    labs |= {item: ("" if sources else lab) if lab else _lab_by_name(item, assignments) for item in archives}
    if not any(labs.values()):
        labs = {item: _lab_of_folders((*hand_in.place, *item.parts), assignments) for item in labs}
    notes = tuple(_not_read(item) for item in archives if not labs[item])
    found = []
    names = sorted(set(labs.values()) - {""})
    for name in names:
        candidates = [item for item in labs if labs[item] == name]
        ordered = attempts_in_order(candidates, name, student)
        chosen = (without_doubles(ordered) if len(ordered) > MOST_ATTEMPTS else ordered)[:MOST_ATTEMPTS]
        attempts = tuple(_attempt(item, why, hand_in, items, candidates, assignments[name]) for item, why in chosen)
        one = Found(student, name, attempts, notes=notes, ids=hand_in.ids, labs=len(names), tables=hand_in.tables)
        found.append(one)
    others = [item for item in items if item not in labs]
    known = set(labs.values())
    rows = {} if lab else _told_by_name(others, assignments)
    found += [Found(student, name, reason=rows[name], ids=hand_in.ids) for name in sorted(rows.keys() - known)]
    if not found:
        reason = _why_nothing(sources, archives, others)
        found = [Found(student, lab or "", reason=reason, ids=hand_in.ids)]
    return sorted(found, key=lambda one: one.lab)


def _told_by_name(others: Sequence[Item], assignments: dict[str, Assignment]) -> dict[str, Text]:
    """Labs of which the student handed in something that is no notebook, as the files' names say: lab -> why."""
    found: dict[str, list[Item]] = {}
    for item in others:
        hidden = item.reason and suffix(item.name) in SOURCES
        if (hidden or stands_for_work(item)) and (lab := _lab_by_name(item, assignments)):
            found.setdefault(lab, []).append(item)
    return {lab: _why_nothing((), (), items) for lab, items in found.items()}


def _why_nothing(sources: Sequence[Item], archives: Sequence[Item], others: Sequence[Item]) -> Text:
    """Why nothing of a student's files is graded; what comes nearest to a notebook is told."""
    reasons = [item.reason for item in (*archives, *sources) if item.reason]
    reasons += [item.reason for item in others if item.reason and item.folder]
    if reasons or sources:
        return reasons[0] if reasons else NO_LAB
    plain = [item for item in others if not item.folder and suffix(item.name) not in SOURCES]
    hidden = [item.reason.format(name=item.shown) for item in others if item.reason and suffix(item.name) in SOURCES]
    telling = any(map(stands_for_work, plain))
    return hidden[0] if hidden and not telling else why_not(plain)


def _labs_of(sources: Iterable[Item], assignments: dict[str, Assignment]) -> dict[Item, str]:
    """The lab of each file: its name tells, unless it defines functions of other labs only; empty where none does."""
    labs, left = {}, MOST_SEARCHED_IN_ALL
    for item in sources:
        labs[item] = _lab_by_name(item, assignments)
        if item.path:
            with item.path.open("rb") as file:
                data = file.read(min(MOST_SEARCHED, left))
            left -= len(data)
            # UTF-16 has a null beside each letter of a name.
            counts = _functions_of_labs(data.replace(b"\0", b""), assignments)
            if counts and labs[item] not in counts:
                labs[item] = max(counts, key=lambda lab: counts[lab])
    return labs


def _labs_given(sources: Iterable[Item], lab: str, assignments: dict[str, Assignment]) -> dict[Item, str]:
    """With ``--lab`` all files are of that lab, but for those that bear another one's name.

    A number alone, such as in homework1.py, may be the class's own count, unless another file bears the lab's name.
    """
    told = {item: _lab_by_name(item, assignments) for item in sources}
    if lab in told.values():
        return {item: name or lab for item, name in told.items()}
    return {item: name if name and name in item.name else lab for item, name in told.items()}


def _lab_by_name(item: Item, assignments: dict[str, Assignment]) -> str:
    names = (item.shown.rpartition("/")[2], item.name)
    return next((found for name in names if (found := lab_in(stem(name), assignments))), "")


def _lab_of_folders(parts: tuple[str, ...], assignments: dict[str, Assignment]) -> str:
    """The lab that the folders around a file are called by, the nearest first."""
    return next((found for part in reversed(parts) if (found := lab_in(part, assignments))), "")


def lab_in(name: str, assignments: Iterable[str]) -> str:
    """The lab that a name speaks of, by its own name or its number; empty for none."""
    for lab in assignments:
        if lab in name:
            return lab
    number = re.search(r"lab[ _-]?(\d+)", name, re.IGNORECASE)
    matching = [lab for lab in assignments if number and re.match(rf"lab{number[1]}(\D|$)", lab)]
    return matching[0] if matching else ""


def _functions_of_labs(data: bytes, assignments: dict[str, Assignment]) -> dict[str, int]:
    """How many of its names a text defines, of each lab of which it defines any, in the course's order."""
    written = _written(tuple(dict.fromkeys(name for one in assignments.values() for name in one.names)))
    seen = {(match[1] or match[2]).decode() for match in written.finditer(data)}
    counts = {lab: len(seen.intersection(assignment.names)) for lab, assignment in assignments.items()}
    return {lab: count for lab, count in counts.items() if count}


@cache
def _written(names: tuple[str, ...]) -> re.Pattern[bytes]:
    """Where a text defines one of the functions or sets one of the constants; takes time in proportion to it."""
    one = "|".join(map(re.escape, names)).encode() or rb"(?!)"
    # In a notebook a line may begin after an escaped line break, whose letter is no part of the name.
    return re.compile(rb"(?:\b|(?<=\\n))(?:def\s++(%b)\b|(%b)\s*+=)" % (one, one))


def _attempt(
    item: Item,
    why: Text,
    hand_in: HandIn,
    items: Sequence[Item],
    attempts: Sequence[Item],
    assignment: Assignment,
) -> Attempt:
    if item.reason or not item.path:
        return Attempt(None, label=item.shown, reason=item.reason or NO_FILE, why=why, moment=item.moment)
    others = beside(item, hand_in, items, attempts, assignment)
    return Attempt(
        item.path,
        others.files,
        item.shown,
        None,
        suffix(item.name),
        why,
        others.too_large,
        tuple(others.notes),
        item.moment,
        None if hand_in.loose else _repository(item, item.path),
    )


def _repository(item: Item, path: Path) -> Path | None:
    """The clone in a student's folder that holds a file; a repository around the class's folder is the instructor's."""
    folders = path.parents[: len(item.parts)]
    # In an archive, and where a platform wrote the name, the file lies elsewhere than its parts say.
    there = [readable(folder.name) for folder in folders[:-1]] == list(item.parts[-2::-1])
    named = readable(path.name) == (item.called or item.name)
    return next((one for one in folders if (one / ".git").is_dir()), None) if there and named else None


def _not_read(item: Item) -> Text:
    reason = item.reason or NO_FILE
    return NOT_READ.format(name=item.shown, reason_ko=reason.ko, reason_en=reason.en)
