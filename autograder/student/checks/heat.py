"""Judge whether the colors of a heatmap follow its counts."""

import numpy as np

from autograder.student.checks.heatmaps import Heatmap


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
