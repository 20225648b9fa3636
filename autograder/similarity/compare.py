"""Which hand-ins of a lab have code or weights in common that few others have."""

import copy
import io
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from copydetect import CodeFingerprint, compare_files
from copydetect.utils import get_token_coverage

from autograder.similarity.own import Given, Own

# Letters of code in which each name counts as one: the shortest passage that counts.
PASSAGE = 25
# Of code that few others have: so many begin a passage that both have.
LEAST_SAME = 60
# A hand-in with fewer letters of own code says nothing: a short answer is the same for everybody.
LEAST_OWN = 120
# Numbers in arrays that both have.
LEAST_NUMBERS = 100
# What more hand-ins have is common: more than five, and more than a tenth of them.
FEW, SHARE = 5, 10
# Of one lab, those with most in common.
MOST_PAIRS = 1000


@dataclass(frozen=True)
class HandIn:
    """What a student handed in for a lab.

    Attributes:
        submission: the name of its feedback page.
        file: what its student called the notebook or script.
    """

    student: str
    lab: str
    submission: str
    file: str
    own: Own


@dataclass(frozen=True)
class Side:
    """One of a pair.

    Attributes:
        share: of its own code, what the other one has, too; names do not count. 0 to 1.
        lines: how many lines of its own there are.
        numbers: in its own weights.
        same: places of its own lines that the other one has, too, and few others.
        usual: the same of those that many have.
    """

    hand_in: HandIn
    share: float
    lines: int
    numbers: int
    same: frozenset[int] = frozenset()
    usual: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Pair:
    """Two hand-ins of a lab.

    Attributes:
        rare: passages that both have, and few others.
        equal_lines: lines that are the same letter by letter, names and comments included.
        equal_numbers: in arrays of weights that both have.
    """

    sides: tuple[Side, Side]
    rare: int
    equal_lines: int
    equal_numbers: int

    @property
    def order(self) -> tuple[Any, ...]:
        """Equal weights first, then those with most in common on both sides."""
        first, second = self.sides
        names = (first.hand_in.lab, first.hand_in.student, second.hand_in.student)
        return (-self.equal_numbers, -min(first.share, second.share), -self.rare, *names)


@dataclass(frozen=True)
class Compared:
    """A lab.

    Attributes:
        hand_ins: how many were compared.
        few: what more hand-ins than these have is common.
        pairs: the first ones have most in common.
        left_out: how many pairs more there are.
        short: hand-ins with too little code to compare, and no weights.
        shared_weights: hand-ins that hold weights that many have.
    """

    lab: str
    hand_ins: int
    few: int
    pairs: tuple[Pair, ...]
    left_out: int
    short: tuple[HandIn, ...]
    shared_weights: tuple[HandIn, ...]


def compare(lab: str, hand_ins: Sequence[HandIn], given: Given) -> Compared:
    """Compare all hand-ins of a lab with each other."""
    few = max(FEW, len(hand_ins) // SHARE)
    handed_out = _fingerprint("\n".join(line for cell in given.cells for line in cell)).hashes
    codes = [_Code(one, handed_out) for one in hand_ins]
    holders = _holders(code.all.hashes if code.is_long else () for code in codes)
    common = {mark for mark, places in holders.items() if len(places) > few}
    for code in codes:
        code.mark_common(common)
    same = _counts(holders.items(), few, lambda mark: 1)
    arrays = _holders(one.own.weights for one in hand_ins)
    sizes = {mark: size for one in hand_ins for mark, size in one.own.weights.items()}
    equal = _counts(arrays.items(), few, lambda mark: sizes[mark])
    found = {pair for pair, count in same.items() if count >= LEAST_SAME}
    found |= {pair for pair, count in equal.items() if count >= LEAST_NUMBERS}
    listed = sorted(found, key=lambda pair: (-equal[pair], -same[pair] / _larger(codes, pair), pair))
    pairs = [_pair(codes[a], codes[b], same[a, b], equal[a, b]) for a, b in listed[:MOST_PAIRS]]
    many = sorted({place for places in arrays.values() if len(places) > few for place in places})
    return Compared(
        lab,
        len(hand_ins),
        few,
        tuple(sorted(pairs, key=lambda pair: pair.order)),
        len(listed) - len(pairs),
        tuple(code.hand_in for code in codes if not code.is_long and not code.hand_in.own.weights),
        tuple(hand_ins[place] for place in many),
    )


class _Code:
    """The own code of a hand-in, and its fingerprints.

    Args:
        handed_out: fingerprints of what the course hands out.
    """

    def __init__(self, hand_in: HandIn, handed_out: set[int]) -> None:
        self.hand_in = hand_in
        self.lines = hand_in.own.lines
        self.all = _without(_fingerprint("\n".join(self.lines)), handed_out)
        self.rare = self.all
        self.is_long = self.all.token_coverage >= LEAST_OWN
        lengths = np.array([len(line) + 1 for line in self.lines], dtype=int)
        self._ends = np.cumsum(lengths)

    def mark_common(self, common: set[int]) -> None:
        """Tell what many have."""
        self.rare = _without(self.all, common)

    def lines_in(self, slices: Any) -> frozenset[int]:
        """Places of the lines of which at least half lies in some slices of the own code."""
        covered = np.zeros(int(self._ends[-1]) if len(self._ends) else 0, dtype=bool)
        for begin, end in np.asarray(slices, dtype=int).T if len(slices[0]) else ():
            covered[begin:end] = True
        found = set()
        for place, (line, end) in enumerate(zip(self.lines, self._ends, strict=True)):
            code = covered[end - 1 - len(line.lstrip()) : end - 1]
            if len(code) and code.mean() >= 0.5:
                found.add(place)
        return frozenset(found)


def _fingerprint(code: str) -> Any:
    """All passages of some code; a lexer finds names, strings and comments, so that they do not count."""
    return CodeFingerprint("code.py", PASSAGE, 1, language="python", fp=io.StringIO(code))


def _without(fingerprint: Any, marks: set[int]) -> Any:
    """A fingerprint without the passages ``marks``."""
    left = copy.copy(fingerprint)
    left.hash_idx = {mark: places for mark, places in fingerprint.hash_idx.items() if mark not in marks}
    left.hashes = set(left.hash_idx)
    left.token_coverage = get_token_coverage(left.hash_idx, PASSAGE, len(left.filtered_code))
    return left


def _holders(marks: Iterable[Iterable[Any]]) -> dict[Any, list[int]]:
    """Mark -> places of those that have it."""
    holders: dict[Any, list[int]] = defaultdict(list)
    for place, own in enumerate(marks):
        for mark in own:
            holders[mark].append(place)
    return holders


def _counts(holders: Iterable[tuple[Any, list[int]]], few: int, weight: Any) -> Counter[tuple[int, int]]:
    """Pair -> how much both have of what few have. Only pairs with anything in common are met."""
    groups: Counter[tuple[int, ...]] = Counter()
    for mark, places in holders:
        if 1 < len(places) <= few:
            groups[tuple(places)] += weight(mark)
    counts: Counter[tuple[int, int]] = Counter()
    for group, count in groups.items():
        for pair in combinations(group, 2):
            counts[pair] += count
    return counts


def _larger(codes: Sequence["_Code"], pair: tuple[int, int]) -> int:
    return max(1, *(len(codes[place].all.hashes) for place in pair))


def _pair(first: _Code, second: _Code, rare: int, equal_numbers: int) -> Pair:
    _, shares, slices = compare_files(first.all, second.all)
    _, _, rare_slices = compare_files(first.rare, second.rare)
    sides = tuple(_sides((first, second), shares, slices, rare_slices))
    lines = [Counter(line.strip() for line in code.lines) for code in (first, second)]
    return Pair((sides[0], sides[1]), rare, (lines[0] & lines[1]).total(), equal_numbers)


def _sides(codes: Sequence[_Code], shares: Any, slices: Any, rare_slices: Any) -> Iterator[Side]:
    for code, share, all_same, rare in zip(codes, shares, slices, rare_slices, strict=True):
        same = code.lines_in(rare) if rare.ndim == 2 else frozenset()
        usual = code.lines_in(all_same) - same if all_same.ndim == 2 else frozenset()
        numbers = sum(code.hand_in.own.weights.values())
        yield Side(code.hand_in, min(1.0, float(share)), len(code.lines), numbers, same, usual)
