"""Of several files that could be meant, which comes first, and why."""

import hashlib
import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from autograder.intake.items import Item
from autograder.intake.names import key, stem, suffix
from autograder.intake.words import (
    BY_ALPHABET,
    LATEST_BY_NAME,
    LATEST_UPLOAD,
    NEWEST,
    NOTEBOOK_FIRST,
    OWN_NAME,
    OWN_STUDENT,
)
from autograder.student.text import Text

# Seconds: copying, cloning and unpacking a hand-in leave its files' times so far apart, whichever was written last.
ONE_SITTING = 3600
# Files whose bytes are compared.
MOST_COMPARED = 100
NUMBERED = re.compile(r"(?:attempt|submission|version|ver|제출|시도)[ _-]*(\d{1,4})(?!\d)", re.IGNORECASE)
TIMED = re.compile(
    r"(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?:[-_. T]+(\d\d)[-_.:]?(\d\d)(?:[-_.:]?(\d\d))?)?(?!\d{3})"
)

# Higher comes first; the words say why, where this decides.
Rule = tuple[Callable[[Item], object], Text]


def first_to_last(candidates: Sequence[Item], rules: Sequence[Rule]) -> list[tuple[Item, Text]]:
    """``candidates`` by ``rules``, each with the words for why it comes before the next."""

    def rank(item: Item) -> tuple[object, ...]:
        return tuple(rule(item) for rule, _ in rules)

    ranked = sorted(candidates, key=rank, reverse=True)
    whys = []
    for one, other in pairwise(ranked):
        whys.append(next((words for rule, words in rules if rule(one) != rule(other)), BY_ALPHABET))
    return list(zip(ranked, [*whys, NEWEST], strict=False))


def by_time(candidates: Sequence[Item], own_name: Callable[[Item], object]) -> list[Rule]:
    """The newest, where times tell; of those from one sitting the one with its own name, then the last of all."""
    newest = max((item.time for item in candidates), default=0.0)
    # What the layout says about uploads is surer than the time of a file.
    uploads = any(item.order for item in candidates)
    return [
        (lambda item: uploads or item.time >= newest - ONE_SITTING, NEWEST),
        (own_name, OWN_NAME),
        (lambda item: item.order, LATEST_UPLOAD),
        (lambda item: item.time, NEWEST),
        (lambda item: item.shown, BY_ALPHABET),
    ]


def attempts_in_order(candidates: Sequence[Item], lab: str, student: str) -> list[tuple[Item, Text]]:
    """The attempts at a lab, the latest first: as names say, a notebook before a script, then by time."""
    orders = {item: _order_in(item.shown) for item in candidates}
    told = all(orders.values())
    newest_first, own_name, *others = by_time(candidates, lambda item: stem(item.name) == lab)
    rules: list[Rule] = [
        (lambda item: orders[item] if told else (), LATEST_BY_NAME),
        (lambda item: suffix(item.name) == ".ipynb", NOTEBOOK_FIRST),
        newest_first,
        own_name,
        # Among others' files that somebody zipped along, the student's own.
        (lambda item: key(student) in key(item.shown), OWN_STUDENT),
        *others,
    ]
    return first_to_last(candidates, rules)


def without_doubles(ordered: Sequence[tuple[Item, Text]]) -> list[tuple[Item, Text]]:
    """Of files with the same bytes, such as a template in every week's folder, only the first."""
    seen: set[bytes] = set()
    kept = []
    for item, why in ordered[:MOST_COMPARED]:
        content = hashlib.sha256(item.path.read_bytes()).digest() if item.path else repr(item.parts).encode()
        if content not in seen:
            kept.append((item, why))
        seen.add(content)
    return kept


def _order_in(name: str) -> tuple[int, ...]:
    """Which attempt a name speaks of: a time, or a number; empty where it speaks of none."""
    if timed := TIMED.search(name):
        return tuple(int(part or 0) for part in timed.groups())
    if numbered := NUMBERED.search(name):
        return (int(numbered[1]),)
    return ()
