"""``similarity.html`` and ``similarity.csv``: all pairs, and the first ones side by side."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from autograder.intake.roster import Row
from autograder.reports.grades import no_formula
from autograder.reports.rendering import render
from autograder.similarity.compare import FEW, LEAST_OWN, PASSAGE, Compared, HandIn, Pair, Side
from autograder.similarity.words import KEY, NOT_COMPARED, RULES, SAID
from autograder.student.text import Text

PAGE, TABLE = "similarity.html", "similarity.csv"
# Pairs whose code a page can hold.
MOST_SHOWN = 200


class Shown(NamedTuple):
    """A line of code as it is shown: its look, a key of ``KEY``."""

    look: str
    text: str


def write_page(
    path: Path,
    labs: Sequence[Compared],
    titles: Mapping[str, Text],
    others: Mapping[str, Sequence[HandIn]],
    rows: Sequence[Row],
    language: str,
) -> None:
    """Write the page.

    Args:
        titles: lab -> what it is called.
        others: why they were not compared, a key of ``NOT_COMPARED`` -> hand-ins.
        rows: students by the roster: they have numbers and names, too.
    """
    pairs = all_pairs(labs)
    short = [one for lab in labs for one in lab.short]
    widely = [one for lab in labs for one in lab.shared_weights]
    facts = {"passage": PASSAGE, "few": FEW, "least": LEAST_OWN}
    lists = {**others, "short": short, "widely": widely}
    render(
        path,
        "similarity.html.j2",
        language,
        said=SAID,
        key=KEY,
        rules={what: rule.format(**facts) for what, rule in RULES.items()},
        labs=labs,
        lab_titles=titles,
        pairs=pairs,
        shown=pairs[:MOST_SHOWN],
        few_shown=SAID["few_shown"].format(shown=MOST_SHOWN) if len(pairs) > MOST_SHOWN else None,
        weights=weights_words,
        percent=percent,
        code=shown_code,
        row_of={row.student: row for row in rows},
        others={NOT_COMPARED[why]: lists[why] for why in NOT_COMPARED if lists.get(why)},
    )


def write_table(path: Path, labs: Sequence[Compared]) -> None:
    """Write the table: UTF-8 with BOM, a row a pair; no cell can start a formula."""
    both = ("student", "file", "same_code_percent", "own_lines", "weights")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        header = [f"{name}_{place}" for name in both for place in (1, 2)]
        writer.writerow(["lab", *header, "equal_lines", "equal_weights"])
        for pair in all_pairs(labs):
            cells = [
                (side.hand_in.student, side.hand_in.file, percent(side), side.lines, side.numbers)
                for side in pair.sides
            ]
            row = [pair.sides[0].hand_in.lab, *(cell for columns in zip(*cells, strict=True) for cell in columns)]
            writer.writerow([no_formula(str(cell)) for cell in (*row, pair.equal_lines, pair.equal_numbers)])


def all_pairs(labs: Sequence[Compared]) -> list[Pair]:
    """The pairs of all labs, those with most in common first."""
    return sorted((pair for lab in labs for pair in lab.pairs), key=lambda pair: pair.order)


def percent(side: Side) -> int:
    """The share in whole percent; all is said only of all."""
    return 100 if side.share == 1 else min(99, round(100 * side.share))


def weights_words(pair: Pair) -> Text:
    """What is the same in their model files."""
    first, second = (side.numbers for side in pair.sides)
    if not pair.equal_numbers:
        return SAID["other_weights" if first and second else "no_weights"]
    whole = pair.equal_numbers == first == second
    words = SAID["all_weights" if whole else "some_weights"]
    return words.format(equal=f"{pair.equal_numbers:,}", first=f"{first:,}", second=f"{second:,}")


def shown_code(pair: Pair, place: int) -> Iterator[tuple[int, list[Shown]]]:
    """Number and lines of each cell of one side."""
    side, other = pair.sides[place], pair.sides[1 - place]
    letters = {line.strip() for line in other.hand_in.own.lines}
    at = 0
    for cell in side.hand_in.own.cells:
        lines = []
        for line in cell.lines:
            look = _look(side, at, line.text.strip() in letters) if line.own else "given"
            lines.append(Shown(look, line.text))
            at += line.own
        yield cell.number, lines


def _look(side: Side, at: int, exact: bool) -> str:
    if at in side.usual:
        return "usual"
    if exact:
        return "exact"
    return "same" if at in side.same else "own"
