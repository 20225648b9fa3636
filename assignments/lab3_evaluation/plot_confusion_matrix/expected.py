"""Judge whether the cells of a heatmap hold the counts that are expected, and whether their colors follow them."""

import numpy as np

from autograder.student.checks.failures import fail

from .judging import Heatmap


def require_counts(heatmap: Heatmap, counts: np.ndarray) -> bool:
    """Whether the cells hold the counts with actual rows (else: actual columns); fails if they do neither."""
    if not _holds(heatmap, counts) and not _holds(heatmap, counts.T):
        numbers = [number for row in heatmap.numbers for number in row]
        if None in numbers:
            fail("heatmap.empty_cells", received=numbers.count(None))
        if max(numbers) <= 100 and any(number != int(number) for number in numbers):
            fail("heatmap.shares")
        fail("heatmap.other_counts")
    return _holds(heatmap, counts)


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
    return len(np.unique(heat)) >= min(3, len(np.unique(counts)))
