"""The chart: seconds of one student, a panel for each lab and kind of class."""

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

# Name and color.
RUNNERS = {
    "otter-run": ("otter run", "tab:gray"),
    "otter-api": ("otter.api, one warm process", "tab:gray"),
    "nbgrader": ("nbgrader autograde", "tab:gray"),
    "pytest": ("pytest, public checks only", "silver"),
    "ours-one": ("autograder grade, one core", "tab:blue"),
    "ours-all": ("autograder grade, all cores", "tab:cyan"),
}
LABS = {"lab1_convolution": "lab1", "lab2_mnist_cnn": "lab2", "course": "whole course"}
KINDS = ("perfect", "typical", "untouched")


def draw(rows: dict[str, Any], path: Path) -> None:
    """Write the chart as SVG: the same figures give the same bytes."""
    plt.rcParams.update({"svg.hashsalt": "benchmarks", "svg.fonttype": "none", "font.size": 8})
    labs = {lab: name for lab, name in LABS.items() if any(lab in key for key in rows)}
    size = (11, 2.4 * len(labs))
    figure, axes = plt.subplots(
        len(labs), len(KINDS), figsize=size, sharex="row", sharey=True, squeeze=False, layout="constrained"
    )
    # From the bottom.
    names, colors = zip(*reversed(RUNNERS.values()), strict=True)
    for line, (lab, lab_name) in zip(axes, labs.items(), strict=True):
        for ax, kind in zip(line, KINDS, strict=True):
            seconds = [_wall(rows.get(f"{runner} {lab} {kind}")) for runner in reversed(RUNNERS)]
            bars = ax.barh(names, seconds, color=colors)
            ax.bar_label(bars, [f"{one:.2f}" if one else "" for one in seconds], padding=2)
            ax.set_title(f"{lab_name}, {kind}")
            ax.spines[["top", "right"]].set_visible(False)
        longest = max(_wall(row) for key, row in rows.items() if lab in key)
        line[0].set_xlim(0, 1.15 * longest)
        line[1].set_xlabel("seconds on the wall, one student")
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def _wall(row: dict[str, Any] | None) -> float:
    return row["wall"] / row["count"] if row else 0.0
