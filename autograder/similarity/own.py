"""What a student added to what the course hands out: lines of code, and arrays of weights."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Any, NamedTuple

# Letters of own code in all; finding the names in strange code takes long.
MOST_OWN = 60_000


class Line(NamedTuple):
    """A line of code, and whether it is the student's own."""

    text: str
    own: bool


class Cell(NamedTuple):
    """A code cell that holds lines of the student's own; its number counts code cells from 1."""

    number: int
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Own:
    """What is the student's own in a hand-in.

    Attributes:
        cells: those with own lines.
        weights: hash of an array -> how many numbers it has.
        unread: names of files that could not be read; empty stands for the notebook or script.
        cut: whether the code is so long that its end is left out.
    """

    cells: tuple[Cell, ...] = ()
    weights: Mapping[str, int] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    cut: bool = False

    @property
    def lines(self) -> list[str]:
        """The own lines, in order."""
        return [line.text for cell in self.cells for line in cell.lines if line.own]

    def to_json(self) -> str:
        """As the gradebook keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Own":
        """Read what ``to_json`` wrote."""
        data = json.loads(text)
        cells = tuple(Cell(number, tuple(Line(*line) for line in lines)) for number, lines in data["cells"])
        return cls(cells, data["weights"], tuple(data["unread"]), data["cut"])


class Given:
    """What the course hands out.

    Args:
        cells: sources of the code cells of a lab's notebook, as students get it.
        weights: hashes of the arrays in model files that students get.
    """

    def __init__(self, cells: Iterable[str], weights: Iterable[str] = ()) -> None:
        self.cells = [_lines(source) for source in cells]
        self.weights = frozenset(weights)
        self._whole = {tuple(lines) for lines in self.cells}
        self._with_line: dict[str, set[int]] = defaultdict(set)
        for place, lines in enumerate(self.cells):
            for line in lines:
                self._with_line[line].add(place)

    def own_cell(self, number: int, source: str) -> Cell | None:
        """The cell with its own lines marked; None where it has none."""
        lines = _lines(source)
        if not lines or tuple(lines) in self._whole:
            return None
        given = self._given_among(lines)
        # Blank lines are shown, and are nobody's.
        marked, place = [], 0
        for line in clean(source).splitlines():
            own = bool(line.strip()) and place not in given
            place += bool(line.strip())
            marked.append(Line(line.rstrip(), own))
        return Cell(number, tuple(marked)) if any(line.own for line in marked) else None

    def _given_among(self, lines: Sequence[str]) -> set[int]:
        """Places of the lines that stand in the given cell which has most lines in common with this one."""
        shared = Counter(place for line in set(lines) for place in sorted(self._with_line.get(line, ())))
        if not shared:
            return set()
        place = max(shared, key=lambda one: (shared[one], -one))
        blocks = SequenceMatcher(None, lines, self.cells[place], autojunk=False).get_matching_blocks()
        return {at for block in blocks for at in range(block.a, block.a + block.size)}


def clean(text: str) -> str:
    """Text without what no page can hold: halves of characters, and signs that control a terminal."""
    plain = text.encode(errors="replace").decode()
    return "".join(_shown(one) for one in plain.expandtabs(4))


def own_of(data: Mapping[str, Any], given: Given) -> Own:
    """What is own in what ``reader.read_hand_in`` found.

    Raises:
        TypeError, ValueError, KeyError: if it is nothing that the reader writes.
    """
    cells = None if data["cells"] is None else [(int(number), str(source)) for number, source in data["cells"]]
    models = {str(name): arrays for name, arrays in data["models"].items()}
    weights = {str(mark): int(size) for arrays in models.values() for mark, size in arrays or ()}
    unread = [name for name, arrays in models.items() if arrays is None]
    own = [cell for number, source in cells or () if (cell := given.own_cell(number, source))]
    lengths = accumulate(sum(len(line.text) for line in cell.lines) for cell in own)
    kept = [cell for cell, length in zip(own, lengths, strict=True) if length <= MOST_OWN]
    return Own(
        tuple(kept),
        {mark: size for mark, size in sorted(weights.items()) if mark not in given.weights},
        tuple([""] * (cells is None) + sorted(unread)),
        bool(data["cut"]) or len(kept) < len(own),
    )


def _shown(letter: str) -> str:
    if letter == "\n" or letter.isprintable():
        return letter
    return " " if letter.isspace() else "�"


def _lines(source: str) -> list[str]:
    return [line.rstrip() for line in clean(source).splitlines() if line.strip()]
