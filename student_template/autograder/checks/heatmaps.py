"""A confusion matrix as a heatmap: what stands in its cells and along its axes, whatever call drew it."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.checks.failures import fail
from autograder.checks.figures import dicts_of
from autograder.checks.grids import Grid, cell_at, digits_along

PREDICTED = re.compile(r"predict|(?<![a-z])pred|예측|추정", re.IGNORECASE)
ACTUAL = re.compile(r"actual|(?<![a-z])true|truth|(?<![a-z])real|target|실제|정답|참값", re.IGNORECASE)


@dataclass(frozen=True)
class Heatmap:
    """Ten by ten colored cells with what is written in them.

    Attributes:
        numbers: every number in the cell of row r and column c, which are digits by the tick labels or in order.
        heat: (10, 10) values behind the colors; None where only colors are known.
        colors: (10, 10, 3).
        labels: words along the x and the y axis.
    """

    numbers: list[list[set[float]]]
    heat: np.ndarray | None
    colors: np.ndarray
    labels: tuple[str, str]

    def holds(self, counts: np.ndarray) -> bool:
        """Whether every cell holds its count."""
        return all(float(counts[r, c]) in self.numbers[r][c] for r in range(10) for c in range(10))

    @property
    def empty_cells(self) -> int:
        """Number of cells without a number."""
        return sum(not cell for row in self.numbers for cell in row)


def read_heatmap(report: dict[str, Any]) -> Heatmap:
    """The ten by ten heatmap of a figure, as ``probe.draw`` reports it; fails if there is none."""
    found, sizes = [], []
    for axes in dicts_of(report.get("axes")):
        for cells in dicts_of(axes.get("cells")):
            grid = Grid.read(cells, axes)
            if grid.size == (10, 10) and grid.complete:
                found.append((grid, axes))
            elif min(grid.size) > 1:
                sizes.append(grid.size)
    if not found:
        small = [size for size in sizes if max(size) < 100]
        if small:
            fail("heatmap.size", received="×".join(str(part) for part in small[0]))
        fail("heatmap.none")
    colored = [(grid, axes) for grid, axes in found if grid.is_colored]
    if not colored:
        fail("heatmap.one_color")
    heatmaps = [_heatmap(grid, axes, report) for grid, axes in colored]
    # Of several (counts and shares side by side), the one with most whole numbers in its cells.
    return max(
        heatmaps,
        key=lambda heatmap: sum(n >= 1 and n == int(n) for row in heatmap.numbers for cell in row for n in cell),
    )


def require_axis_labels(heatmap: Heatmap) -> bool:
    """Whether the actual digits run down the rows; fails unless one axis is labelled predicted, the other actual."""
    predicted, actual = (
        [_is_label(label, PREDICTED, ACTUAL) for label in heatmap.labels],
        [_is_label(label, ACTUAL, PREDICTED) for label in heatmap.labels],
    )
    if all(predicted) or all(actual):
        fail("heatmap.same_label")
    if not any(predicted) or not any(actual):
        fail("heatmap.no_label")
    return actual[1]


def require_counts(heatmap: Heatmap, counts: np.ndarray) -> bool:
    """Whether the cells hold the counts with actual rows (else: actual columns); fails if they do neither."""
    if not heatmap.holds(counts) and not heatmap.holds(counts.T):
        if heatmap.empty_cells:
            fail("heatmap.empty_cells", received=heatmap.empty_cells)
        largest = [max(cell) for row in heatmap.numbers for cell in row]
        if max(largest) <= 100 and any(number != int(number) for number in largest):
            fail("heatmap.shares")
        fail("heatmap.other_counts")
    return heatmap.holds(counts)


def _heatmap(grid: Grid, axes: dict[str, Any], report: dict[str, Any]) -> Heatmap:
    rows = digits_along(grid.ys, axes.get("yticks"))
    columns = digits_along(grid.xs, axes.get("xticks"))
    numbers: list[list[set[float]]] = [[set() for _ in range(10)] for _ in range(10)]
    outside = []
    for text in dicts_of(axes.get("texts")):
        r = cell_at(grid.ys, text.get("y"), text.get("push_y"))
        c = cell_at(grid.xs, text.get("x"), text.get("push_x"))
        if r is None or c is None:
            outside.append(text)
        else:
            numbers[rows[r]][columns[c]] |= _numbers(str(text.get("text")))
    order = [[grid.place[r, c] for c in np.argsort(columns)] for r in np.argsort(rows)]
    heat = None if grid.values is None else grid.values[order]
    return Heatmap(numbers, heat, grid.colors[order], _axis_labels(axes, outside, report))


def _numbers(text: str) -> set[float]:
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    numbers = {float(number) for number in re.findall(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", text)}
    return numbers - {np.inf, -np.inf}


def _axis_labels(axes: dict[str, Any], outside: list[dict[str, Any]], report: dict[str, Any]) -> tuple[str, str]:
    """Words along x and y: the axes' labels, those of axes at the same place, of the figure, and loose texts."""
    words: dict[str, list[str]] = {"x": [], "y": []}
    for other in dicts_of(report.get("axes")):
        if repr(other.get("place")) == repr(axes.get("place")):
            words["x"].append(str(other.get("xlabel") or ""))
            words["y"].append(str(other.get("ylabel") or ""))
    for text in (*dicts_of(report.get("texts")), *outside):
        along = "y" if text.get("along") == "y" else "x"
        words[along].append(str(text.get("text") or ""))
    chosen = []
    for along in ("x", "y"):
        telling = [word for word in words[along] if bool(PREDICTED.search(word)) != bool(ACTUAL.search(word))]
        chosen.append(telling[0] if telling else "")
    return chosen[0], chosen[1]


def _is_label(label: str, wanted: re.Pattern[str], other: re.Pattern[str]) -> bool:
    return bool(wanted.search(label)) and not other.search(label)
