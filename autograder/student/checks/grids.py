"""Where the colored cells of a heatmap lie, and which cell holds a text."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.student.checks.figures import floats

# Beyond this, cells are no heatmap with a number in each.
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


def cell_at(centres: np.ndarray, at: Any, push: Any) -> int | None:
    """The cell that a text stands in; None outside of all, and on a border."""
    step = centres[1] - centres[0]
    position = (
        (at - centres[0]) / step + (push if isinstance(push, float) else 0.0) if isinstance(at, float) else np.nan
    )
    if not np.isfinite(position):
        return None
    cell = int(np.floor(position + 0.5))
    return cell if 0 <= cell < len(centres) and abs(position - cell) < 0.5 - BORDER else None


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
