"""A confusion matrix as a heatmap: what its cells, colors and axes say, whatever call drew it."""

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
# A heatmap tells at least so many counts apart.
FEWEST_COLORS = 3


@dataclass(frozen=True)
class Heatmap:
    """Ten by ten colored cells with what is written in them.

    Attributes:
        numbers: the number that the cell of row r and column c shows, a share beside it left aside; None where there is
            none, or several. Rows and columns are digits by the tick labels or in order.
        heat: (10, 10) values behind the colors; None where only colors are known.
        colors: (10, 10, 3).
        labels: words along the x and the y axis.
        most: the largest value that the range of the colors tells from others; None where it is not known.
    """

    numbers: list[list[float | None]]
    heat: np.ndarray | None
    colors: np.ndarray
    labels: tuple[str, str]
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
        fail("heatmap.other_figure" if report.get("cells_elsewhere") is True else "heatmap.none")
    colored = [one for one in found if one[0].is_colored][:MAX_SETS]
    if not colored:
        fail("heatmap.one_color")
    heatmaps = [_heatmap(*one, report) for one in colored]
    # Of several (counts and shares side by side), the one with most whole numbers in its cells.
    return max(
        heatmaps,
        key=lambda heatmap: sum(n is not None and n >= 1 and n == int(n) for row in heatmap.numbers for n in row),
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
        told = [axis for axis, *is_told in zip("xy", predicted, actual, strict=True) if any(is_told)]
        if told:
            fail("heatmap.one_label", axis="y" if told == ["x"] else "x")
        fail("heatmap.no_label")
    return actual[1]


def require_counts(heatmap: Heatmap, counts: np.ndarray) -> bool:
    """Whether the cells hold the counts with actual rows (else: actual columns); fails if they do neither."""
    if not _holds(heatmap, counts) and not _holds(heatmap, counts.T):
        numbers = [number for row in heatmap.numbers for number in row]
        if None in numbers:
            empty = np.reshape([number is None for number in numbers], (10, 10))
            if np.array_equal(empty, counts == 0) or np.array_equal(empty, counts.T == 0):
                fail("heatmap.zeros_left_out")
            fail("heatmap.empty_cells", received=numbers.count(None))
        if max(numbers) <= 100 and any(number != int(number) for number in numbers):
            fail("heatmap.shares")
        mistakes = {
            # What seaborn writes by default.
            "heatmap.rounded": np.array([[float(f"{count:.2g}") for count in row] for row in counts]),
            "heatmap.once": np.minimum(counts, 1),
            "heatmap.overflow": counts % 256,
            "heatmap.only_mistakes": counts - np.diag(np.diag(counts)),
            "heatmap.all_pairs": np.outer(counts.sum(axis=1), counts.sum(axis=0)),
        }
        for code, wrong in mistakes.items():
            if _holds(heatmap, wrong) or _holds(heatmap, wrong.T):
                fail(code)
        fail("heatmap.other_counts")
    return _holds(heatmap, counts)


def require_fitting_labels(heatmap: Heatmap, counts: np.ndarray) -> None:
    """Fail unless the axis labels say which of the numbers' axes is actual and which predicted."""
    labelled, written = require_axis_labels(heatmap), require_counts(heatmap, counts)
    if labelled != written:
        # Colors that agree with the labels show that only the numbers are in the wrong cells.
        mirrored = colors_follow(heatmap, counts if labelled else counts.T)
        fail("heatmap.text_mirrored" if mirrored else "heatmap.swapped")


def require_colors(heatmap: Heatmap, counts: np.ndarray) -> None:
    """Fail unless the colors follow the counts that are written in the cells."""
    written = counts if require_counts(heatmap, counts) else counts.T
    if not colors_follow(heatmap, written):
        fail("heatmap.text_mirrored" if colors_follow(heatmap, written.T) else "heatmap.other_colors")
    shades = len(np.unique(np.round(heatmap.colors.reshape(-1, 3), 3), axis=0))
    if shades < min(FEWEST_COLORS, len(np.unique(counts))):
        narrow = heatmap.most is not None and heatmap.most < counts.max()
        fail("heatmap.color_range" if narrow else "heatmap.saturated", received=shades)


def colors_follow(heatmap: Heatmap, counts: np.ndarray) -> bool:
    """Whether the colors follow the counts: over all, within rows or within columns, or among the mistakes only."""
    if heatmap.heat is None:
        return _equal_colors(heatmap.colors, counts)
    heat = np.where(np.isfinite(heatmap.heat), heatmap.heat, -np.inf)
    apart = ~np.eye(10, dtype=bool)
    for mask in (np.ones((10, 10), dtype=bool), apart):
        groups = (
            [mask],
            [mask & (np.arange(10)[:, None] == at) for at in range(10)],
            [mask & (np.arange(10)[None, :] == at) for at in range(10)],
        )
        for cells in groups:
            if all(_monotone(counts[group], heat[group]) for group in cells):
                return True
    return False


def _heatmap(grid: Grid, axes: dict[str, Any], most: Any, report: dict[str, Any]) -> Heatmap:
    rows = _digits_along(grid.ys, axes.get("yticks"))
    columns = _digits_along(grid.xs, axes.get("xticks"))
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
    numbers = [[_number(text) for text in row] for row in written]
    known = most if isinstance(most, float) else None
    return Heatmap(numbers, heat, grid.colors[order], _axis_labels(axes, outside, report), known)


def _digits_along(centres: np.ndarray, ticks: Any) -> list[int]:
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


def _number(text: str) -> float | None:
    """The one number of a text that is no share; the share where it stands alone; None where there are others."""
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    found = NUMBER.findall(text)
    counts = {float(number) for number, fraction, percent in found if not fraction and not percent}
    shares = {float(number) for number, fraction, percent in found if fraction or percent}
    # 12.0 beside 0.4 or 1.0 is a count in the format of shares.
    if not counts and len(shares) == 2 and min(shares) <= 1:
        counts = {max(shares)}
        shares -= counts
    if len(counts) > 1 or len(shares) > 1:
        return None
    number = next(iter(counts or shares), None)
    return number if number is not None and np.isfinite(number) else None


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


def _is_label(label: str, wanted: re.Pattern[str], other: re.Pattern[str]) -> bool:
    return bool(wanted.search(label)) and not other.search(label)


def _holds(heatmap: Heatmap, counts: np.ndarray) -> bool:
    """Whether every cell holds its count."""
    return all(heatmap.numbers[r][c] == counts[r, c] for r in range(10) for c in range(10))


def _equal_colors(colors: np.ndarray, counts: np.ndarray) -> bool:
    """Equal counts have equal colors, over all or within rows or columns."""
    for index in (
        np.zeros((10, 10)),
        np.arange(10)[:, None] + np.zeros(10),
        np.arange(10) + np.zeros((10, 1)),
    ):
        seen: dict[tuple[float, float], np.ndarray] = {}
        pairs = zip(index.ravel(), counts.ravel(), colors.reshape(100, 3), strict=True)
        if all(np.allclose(seen.setdefault((at, count), color), color, atol=0.01) for at, count, color in pairs):
            return True
    return False


def _monotone(counts: np.ndarray, heat: np.ndarray) -> bool:
    """Larger counts have no smaller heat and equal counts equal heat, in three steps or more if there are so many."""
    order = np.lexsort((heat, counts))
    counts, heat = counts[order], heat[order]
    equal = counts[1:] == counts[:-1]
    with np.errstate(invalid="ignore"):
        steps = np.where(heat[1:] == heat[:-1], 0.0, heat[1:] - heat[:-1])
    slack = 1e-6 * max(1.0, float(np.abs(heat[np.isfinite(heat)]).max(initial=0.0)))
    if np.any(np.abs(steps[equal]) > slack) or np.any(steps < -slack):
        return False
    return len(np.unique(heat)) >= min(FEWEST_COLORS, len(np.unique(counts)))
