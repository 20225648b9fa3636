"""A confusion matrix as a heatmap: its cells, numbers, colors and axes, whatever call drew it."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.student.checks.failures import fail
from autograder.student.checks.figures import axes_of, dicts_of, list_of, place_of, words
from autograder.student.checks.grids import Grid, cell_at

PREDICTED = re.compile(r"predict|(?<![a-z])pred|예측|추정", re.IGNORECASE)
ACTUAL = re.compile(r"actual|(?<![a-z])true|truth|(?<![a-z])real|target|실제|정답|참값", re.IGNORECASE)
# A number, the part after its point, and a percent sign.
NUMBER = re.compile(r"(-?\d+(?:(\.\d+)(?:e[+-]?\d+)?|e[+-]?\d+)?)(\s*[%％])?")
# Sets of cells in one axes, the heatmap and what lies over it; and heatmaps in a figure.
MAX_SETS = 20


@dataclass(frozen=True)
class Heatmap:
    """Ten by ten colored cells with what is written in them.

    Attributes:
        numbers: the number that the cell of row r and column c shows, a share beside it left aside; None where there is
            none, or several. Rows and columns are digits by the tick labels or in order.
        heat: (10, 10) values behind the colors; None where only colors are known.
        colors: (10, 10, 3).
        labels: words along the x and the y axis.
        orders: the digits of the rows, and those of the columns, in the order of growing y and x: that of the matrix.
        crowded: how many cells show several numbers.
        most: the largest value that the range of the colors tells from others; None where it is not known.
    """

    numbers: list[list[float | None]]
    heat: np.ndarray | None
    colors: np.ndarray
    labels: tuple[str, str]
    orders: tuple[list[int], list[int]]
    crowded: int
    most: float | None


def read_heatmap(report: dict[str, Any]) -> Heatmap:
    """The ten by ten heatmap of a figure, as ``probe.draw`` reports it; fails if there is none."""
    found, sizes = [], []
    for axes in axes_of(report):
        for cells in dicts_of(axes.get("cells"), MAX_SETS):
            grid = Grid.read(cells, axes)
            if grid.size == (10, 10) and grid.complete:
                found.append((grid, axes, cells.get("most")))
            # Points that fill no grid are no cells.
            elif min(grid.size) > 1 and grid.complete:
                sizes.append(grid.size)
    if not found:
        small = [size for size in sizes if max(size) < 100]
        if small:
            fail("heatmap.size", received=tuple(small[0]))
        flags = {
            "cells_elsewhere": "heatmap.other_figure",
            "closed": "heatmap.closed",
            "cleared": "heatmap.cleared",
        }
        fail(next((code for flag, code in flags.items() if report.get(flag) is True), "heatmap.none"))
    colored = [one for one in found if one[0].is_colored][:MAX_SETS]
    if not colored:
        fail("heatmap.one_color")
    heatmaps = [_heatmap(*one, report) for one in colored]
    # Of several (counts and shares side by side), the one with most whole numbers in its cells.
    return max(
        heatmaps,
        key=lambda heatmap: sum(n is not None and n >= 1 and n == int(n) for row in heatmap.numbers for n in row),
    )


def _heatmap(grid: Grid, axes: dict[str, Any], most: Any, report: dict[str, Any]) -> Heatmap:
    rows = _digits_along("y", grid.ys, axes.get("yticks"))
    columns = _digits_along("x", grid.xs, axes.get("xticks"))
    written = [["" for _ in range(10)] for _ in range(10)]
    outside = []
    for text in dicts_of(axes.get("texts")):
        r = cell_at(grid.ys, text.get("y"), text.get("push_y"))
        c = cell_at(grid.xs, text.get("x"), text.get("push_x"))
        if r is None or c is None:
            outside.append(text)
        else:
            written[rows[r]][columns[c]] += words(text.get("text")) + "\n"
    order = [[grid.place[r, c] for c in np.argsort(columns)] for r in np.argsort(rows)]
    heat = None if grid.values is None else grid.values[order]
    shown = [[_numbers(text) for text in row] for row in written]
    numbers = [[next(iter(cell)) if len(cell) == 1 else None for cell in row] for row in shown]
    crowded = sum(len(cell) > 1 for row in shown for cell in row)
    known = most if isinstance(most, float) else None
    labels = _axis_labels(axes, outside, report)
    return Heatmap(numbers, heat, grid.colors[order], labels, (rows, columns), crowded, known)


def _digits_along(axis: str, centres: np.ndarray, ticks: Any) -> list[int]:
    """Which digit each row or column stands for: by its tick labels, in order where they are silent."""
    step = centres[1] - centres[0]
    marked = {}
    for tick in list_of(ticks):
        if not isinstance(tick, tuple | list) or len(tick) != 2 or not isinstance(tick[0], float):
            continue
        numbers = [float(word) for word in re.findall(r"\d+(?:\.\d+)?", words(tick[1]))]
        # 1e-6: a tick on a border belongs to the cell that begins there.
        cell = np.floor((tick[0] - centres[0]) / step + 0.5 + 1e-6)
        if 0 <= cell < 10 and len(numbers) == 1 and numbers[0].is_integer():
            marked[int(cell)] = int(numbers[0])
    orders = [list(range(10)), list(range(9, -1, -1))]
    if sorted(marked.values()) == list(range(10)):
        orders.append([marked[cell] for cell in range(10)])
    found = next((order for order in orders if all(order[cell] == digit for cell, digit in marked.items())), None)
    if found is None:
        from_one = all(digit == cell + 1 for cell, digit in marked.items())
        fail("heatmap.ticks_from_one" if from_one else "heatmap.tick_labels", axis=axis)
    return found


def _numbers(text: str) -> set[float]:
    """The numbers of a text: those that are no shares; the shares where they stand alone."""
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    found = NUMBER.findall(text)
    counts = {float(number) for number, fraction, percent in found if not fraction and not percent}
    shares = {float(number) for number, fraction, percent in found if fraction or percent}
    # 12.0 beside 0.4 or 1.0 is a count in the format of shares.
    if not counts and len(shares) == 2 and min(shares) <= 1:
        counts = {max(shares)}
        shares -= counts
    several = next((some for some in (counts, shares) if len(some) > 1), None)
    return several or {number for number in counts or shares if np.isfinite(number)}


def _axis_labels(axes: dict[str, Any], outside: list[dict[str, Any]], report: dict[str, Any]) -> tuple[str, str]:
    """Words along x and y: the axes' labels, those of axes at the same place, of the figure, and loose texts."""
    texts: dict[str, list[str]] = {"x": [], "y": []}
    for other in axes_of(report):
        if place_of(other) == place_of(axes):
            texts["x"].append(words(other.get("xlabel")))
            texts["y"].append(words(other.get("ylabel")))
    for text in (*dicts_of(report.get("texts")), *outside):
        along = "y" if text.get("along") == "y" else "x"
        texts[along].append(words(text.get("text")))
    chosen = []
    for along in ("x", "y"):
        telling = [text for text in texts[along] if bool(PREDICTED.search(text)) != bool(ACTUAL.search(text))]
        chosen.append(telling[0] if telling else "")
    return chosen[0], chosen[1]
