"""What lies beside a notebook and belongs to it: helper scripts, and files that the lab asks for by name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.intake import items as items_module
from autograder.intake.items import Item
from autograder.intake.layouts import identity
from autograder.intake.lms import HandIn
from autograder.intake.names import key, stem, suffix, without_copy_marks
from autograder.intake.ordering import Rule, by_time, first_to_last
from autograder.intake.words import (
    NEAREST,
    NOT_READ,
    OWN_NAME,
    SEVERAL_BESIDE,
    TAKEN_AS,
    TOO_LARGE,
    TOO_LARGE_BESIDE,
)
from autograder.student.course.model import Assignment
from autograder.student.text import Text

# Scripts and models beside a notebook.
MOST_BESIDE = 100
# A name that no file system takes is no module that could be imported.
LONGEST_MODULE = 200


@dataclass
class Beside:
    """What belongs to one notebook.

    Attributes:
        files: name that the lab gives it -> file.
        too_large: name that the lab gives it -> what its student calls the file that was not read.
        notes: what the student should know.
    """

    files: dict[str, Path] = field(default_factory=dict)
    too_large: dict[str, str] = field(default_factory=dict)
    notes: list[Text] = field(default_factory=list)


def beside(
    main: Item, hand_in: HandIn, items: Sequence[Item], attempts: Sequence[Item], assignment: Assignment
) -> Beside:
    """The scripts of the folder of ``main``, and the files of the lab, wherever in the hand-in they lie.

    Args:
        items: everything that the student handed in.
        attempts: all notebooks and scripts of this lab; what lies with another one of them is not taken.
    """
    found = Beside()
    here = [one for one in items if one.parts[:-1] == main.parts[:-1] and one is not main and not one.folder]
    for one in sorted(here, key=lambda one: one.order):
        name = stem(one.name)
        if hand_in.loose or suffix(one.name) != ".py" or not name.isidentifier() or name == "submission":
            continue
        if len(one.name.encode()) >= LONGEST_MODULE or len(found.files) >= MOST_BESIDE:
            continue
        if one.path:
            found.files[one.name] = one.path
        elif one.reason is TOO_LARGE:
            found.notes.append(_too_large(one))
    folders = {one.parts[:-1] for one in attempts} | {main.parts[:-1]}
    for wanted in assignment.files:
        _take(wanted, [one for one in items if _fits(one, wanted, main, hand_in, folders, assignment)], main, found)
    return found


def limit() -> str:
    """What one file may have, in MB."""
    return f"{items_module.MAX_SIZE / 2**20:g}"


def _take(wanted: str, candidates: list[Item], main: Item, found: Beside) -> None:
    """Choose one of the files that may be meant by ``wanted``, and note what its student could not know."""
    readable = [one for one in candidates if one.path]
    for one in candidates:
        if one.reason is TOO_LARGE and readable:
            found.notes.append(_too_large(one))
        elif one.reason and one.reason is not TOO_LARGE:
            found.notes.append(NOT_READ.format(name=one.shown, reason_ko=one.reason.ko, reason_en=one.reason.en))
    large = [one for one in candidates if one.reason is TOO_LARGE]
    if not readable and large:
        found.too_large[wanted] = first_to_last(large, _rules(large, wanted, main))[0][0].shown
    if not readable:
        return
    ordered = first_to_last(readable, _rules(readable, wanted, main))
    chosen, why = ordered[0]
    assert chosen.path is not None
    found.files[wanted] = chosen.path
    if len(readable) > 1:
        found.notes.append(
            SEVERAL_BESIDE.format(wanted=wanted, name=chosen.shown, count=len(readable), why_ko=why.ko, why_en=why.en)
        )
    if chosen.name != wanted or chosen.parts[:-1] != main.parts[:-1]:
        found.notes.append(TAKEN_AS.format(name=chosen.shown, wanted=wanted))


def _rules(candidates: Sequence[Item], wanted: str, main: Item) -> list[Rule]:
    folder = main.parts[:-1]

    def nearness(item: Item) -> tuple[bool, int]:
        own = item.parts[: len(folder)] == folder
        return own, -len(item.parts)

    return [
        (nearness, NEAREST),
        # `model.weights.h5` is another thing than a copy of `model.h5`, however new.
        (lambda item: _comparable(item.name) == _comparable(wanted), OWN_NAME),
        *by_time(candidates, lambda item: (item.name == wanted, item.name.casefold() == wanted.casefold())),
    ]


def _comparable(name: str) -> str:
    return key(without_copy_marks(stem(name)))


def _fits(
    one: Item, wanted: str, main: Item, hand_in: HandIn, folders: set[tuple[str, ...]], assignment: Assignment
) -> bool:
    """Whether a file may be meant by ``wanted``: capitals, marks of a copy and additions to its name do not matter."""
    if one.folder or suffix(one.name) != suffix(wanted) or key(stem(wanted)) not in key(stem(one.name)):
        return False
    if hand_in.alone and _comparable(one.name) == _comparable(wanted):
        return True
    if hand_in.loose:
        return one.name.startswith((f"{stem(main.name)}_", f"{stem(main.name)}.")) or _is_of(
            one, wanted, hand_in, assignment
        )
    # The nearest folder with a notebook of the lab: a model lies with its own attempt.
    above = (one.parts[:length] for length in range(len(one.parts) - 1, -1, -1))
    nearest = next((folder for folder in above if folder in folders), ())
    return main.parts[: len(nearest)] == nearest


def _is_of(one: Item, wanted: str, hand_in: HandIn, assignment: Assignment) -> bool:
    """Whether nothing but the student's name is left of a loose file's name."""
    left = re.sub(re.escape(stem(wanted)), " ", without_copy_marks(stem(one.name)), flags=re.IGNORECASE)
    return key(identity(f"{left}.x", (assignment.name,))) == key(hand_in.student)


def _too_large(one: Item) -> Text:
    return TOO_LARGE_BESIDE.format(name=one.shown, limit=limit())
