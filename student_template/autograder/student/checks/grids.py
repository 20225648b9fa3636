"""Where the colored cells of a heatmap lie, which digits they stand for, and which cell holds a text."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.student.checks.failures import fail
from autograder.student.checks.figures import floats, list_of, words

# Beyond this, cells are no heatmap of digits.
MAX_CELLS = 2500
# A number drawn nearer than this (in cells) to a cell's border stands on the border.
BORDER = 0.06


@dataclass(frozen=True)
class Grid:
    """Colored cells inside the limits of their axes, set in rows and columns.

    Attributes:
        xs: centres of the columns, ascending.
        ys: centres of the rows, ascending.
        place: (row, column) -> index of the cell.
        values: the values behind the colors, one a cell; None where only colors are known.
        colors: (cells, 3).
    """

    xs: np.ndarray
    ys: np.ndarray
    place: dict[tuple[int, int], int]
    values: np.ndarray | None
    colors: np.ndarray

    @classmethod
    def read(cls, cells: dict[str, Any], axes: dict[str, Any]) -> "Grid":
        """A set of cells in the report of its axes; empty where the parts do not fit each other."""
        x, y = (floats(cells.get(name)) for name in ("x", "y"))
        count = min(len(x), len(y), MAX_CELLS + 1)
        colors = floats(cells.get("colors"), (-1, 3))
        colors = np.broadcast_to(colors, (count, 3)) if len(colors) == 1 else colors
        values = None if cells.get("values") is None else floats(cells.get("values"))
        if not len(colors) == count <= MAX_CELLS or (values is not None and len(values) != count):
            return cls(np.zeros(0), np.zeros(0), {}, None, np.zeros((0, 3)))
        (left, right), (low, high) = (_limits(axes.get(name)) for name in ("xlim", "ylim"))
        x, y = x[:count], y[:count]
        seen = np.flatnonzero((left <= x) & (x <= right) & (low <= y) & (y <= high))
        xs, ys = _distinct(x[seen]), _distinct(y[seen])
        rows, columns = _nearest(ys, y[seen]).tolist(), _nearest(xs, x[seen]).tolist()
        return cls(xs, ys, dict(zip(zip(rows, columns, strict=True), seen.tolist(), strict=True)), values, colors)

    @property
    def size(self) -> tuple[int, int]:
        """Number of rows and of columns."""
        return len(self.ys), len(self.xs)

    @property
    def complete(self) -> bool:
        """Whether there is a cell in every row of every column."""
        return len(self.place) == len(self.ys) * len(self.xs)

    @property
    def is_colored(self) -> bool:
        """Whether the cells have more than one color."""
        return len(np.unique(np.round(self.colors[list(self.place.values())], 2), axis=0)) > 1


def digits_along(centres: np.ndarray, ticks: Any) -> list[int]:
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
        fail("heatmap.tick_labels")
    return found


def cell_at(centres: np.ndarray, at: Any, push: Any) -> int | None:
    """The cell that a text stands in; None outside of all, and on a border."""
    step = centres[1] - centres[0]
    position = (
        (at - centres[0]) / step + (push if isinstance(push, float) else 0.0) if isinstance(at, float) else np.nan
    )
    if not np.isfinite(position):
        return None
    cell = int(np.floor(position + 0.5))
    return cell if 0 <= cell < 10 and abs(position - cell) < 0.5 - BORDER else None


def _limits(value: Any) -> tuple[float, float]:
    limits = floats(value)
    return (float(limits.min()), float(limits.max())) if len(limits) == 2 else (-np.inf, np.inf)


def _distinct(values: np.ndarray) -> np.ndarray:
    """Ascending coordinates, those that differ by rounding only taken together."""
    values = np.sort(values[np.isfinite(values)])
    if not len(values):
        return values
    slack = max(1e-9, 1e-4 * float(values[-1] - values[0]))
    return values[np.concatenate(([True], np.diff(values) > slack))]


def _nearest(values: np.ndarray, at: np.ndarray) -> np.ndarray:
    """For each coordinate the index of the nearest of ascending ``values``."""
    if len(values) < 2:
        return np.zeros(len(at), dtype=int)
    return np.searchsorted((values[1:] + values[:-1]) / 2, at)
