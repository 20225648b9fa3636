"""Judge a heatmap of a confusion matrix: what its numbers, colors and axes say."""

import re

import numpy as np

from autograder.student.checks.failures import fail
from autograder.student.text import Text

from .heatmaps import ACTUAL, PREDICTED, Heatmap

# A heatmap tells at least so many counts apart.
FEWEST_COLORS = 3
# What is turned round -> how a matrix looks then.
TURNS = (
    (Text(ko="위아래가", en="top and bottom"), (-1, 1)),
    (Text(ko="좌우가", en="left and right"), (1, -1)),
    (Text(ko="위아래와 좌우가 모두", en="top and bottom, and left and right,"), (-1, -1)),
)
# Which tick labels stand in another order than the digits' -> what a message calls these axes.
AXES = {
    (True, False): Text(ko="y축", en="the y axis"),
    (False, True): Text(ko="x축", en="the x axis"),
    (True, True): Text(ko="두 축", en="both axes"),
}


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
            if heatmap.crowded:
                fail("heatmap.several_numbers", received=heatmap.crowded)
            fail("heatmap.no_counts" if empty.all() else "heatmap.empty_cells", received=numbers.count(None))
        if max(numbers) <= 100 and any(number != int(number) for number in numbers):
            fail("heatmap.shares")
        mistakes = {
            # What seaborn writes by default.
            "heatmap.rounded": [np.array([[float(f"{count:.2g}") for count in row] for row in counts])],
            "heatmap.once": [np.minimum(counts, 1)],
            # In uint8 and in int8.
            "heatmap.overflow": [counts % 256, (counts + 128) % 256 - 128],
            "heatmap.only_mistakes": [counts - np.diag(np.diag(counts))],
            "heatmap.all_pairs": [np.outer(counts.sum(axis=1), counts.sum(axis=0))],
        }
        for code, ways in mistakes.items():
            if any(_holds(heatmap, wrong) or _holds(heatmap, wrong.T) for wrong in ways):
                fail(code)
        for actual in (counts, counts.T):
            _name_ticks(heatmap, actual)
            _name_turn(heatmap, actual)
        fail("heatmap.other_counts")
    return _holds(heatmap, counts)


def require_fitting_labels(heatmap: Heatmap, counts: np.ndarray) -> None:
    """Fail unless the axis labels say which of the numbers' axes is actual and which predicted."""
    labelled, written = require_axis_labels(heatmap), require_counts(heatmap, counts)
    if labelled != written:
        # Colors that agree with the labels show that only the numbers are in the wrong cells.
        mirrored = colors_follow(heatmap, counts if labelled else counts.T)
        if mirrored:
            fail("heatmap.text_mirrored")
        fail("heatmap.axes_exchanged" if written else "heatmap.swapped")


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


def _name_ticks(heatmap: Heatmap, counts: np.ndarray) -> None:
    """Fail if numbers and colors are right where they stand, but tick labels call the rows or columns wrongly."""
    moved = tuple(order != list(range(10)) for order in heatmap.orders)
    if any(moved):
        # The cell that is called row r is the matrix's row at the place of r in the order.
        drawn = counts[np.ix_(*(np.argsort(order) for order in heatmap.orders))]
        if _holds(heatmap, drawn) and colors_follow(heatmap, drawn):
            wrong = [order for order, is_moved in zip(heatmap.orders, moved, strict=True) if is_moved]
            backwards = all(order == list(range(9, -1, -1)) for order in wrong)
            fail("heatmap.ticks_backwards" if backwards else "heatmap.ticks_in_other_order", axis=AXES[moved])


def _name_turn(heatmap: Heatmap, counts: np.ndarray) -> None:
    """Fail if all numbers stand upside down, or with left and right exchanged: alone or with their colors."""
    for which, (down, across) in TURNS:
        turned = counts[::down, ::across]
        if _holds(heatmap, turned):
            alone = colors_follow(heatmap, counts) and not colors_follow(heatmap, turned)
            fail("heatmap.text_turned" if alone else "heatmap.turned", which=which)


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
