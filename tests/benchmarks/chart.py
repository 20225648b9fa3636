"""The chart: seconds of one student, a panel for each lab and kind of class."""

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

BARS = {
    "otter-run": ("otter run", "tab:gray"),
    "otter-api": ("otter.api, warm", "tab:gray"),
    "nbgrader": ("nbgrader autograde", "tab:gray"),
    "pytest": ("pytest, public checks", "silver"),
    "ours-one": ("autograder, one core", "tab:blue"),
    "ours-all": ("autograder, all cores", "tab:cyan"),
}
LABS = {"lab1_convolution": "lab1", "lab2_mnist_cnn": "lab2", "course": "whole course"}
KINDS = ("perfect", "typical", "untouched")


def draw(rows: dict[str, Any], path: Path) -> None:
    """Write the chart as SVG: the same figures give the same bytes."""
    plt.rcParams.update({"svg.hashsalt": "benchmarks", "svg.fonttype": "none", "font.size": 8})
    figure, axes = plt.subplots(len(LABS), len(KINDS), figsize=(11, 7), sharex="row", layout="constrained")
    for line, (lab, lab_name) in zip(axes, LABS.items(), strict=True):
        for ax, kind in zip(line, KINDS, strict=True):
            seconds = [_wall(rows.get(f"{runner} {lab} {kind}")) for runner in BARS]
            names, colors = zip(*BARS.values(), strict=True)
            bars = ax.barh(names, seconds, color=colors)
            ax.bar_label(bars, [f"{one:.2f}" if one else "" for one in seconds], padding=2)
            ax.invert_yaxis()
            ax.margins(x=0.15)
            ax.set_title(f"{lab_name}, {kind}")
            ax.spines[["top", "right"]].set_visible(False)
            ax.label_outer()
        line[1].set_xlabel("seconds on the wall, one student")
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def _wall(row: dict[str, Any] | None) -> float:
    return row["wall"] / row["count"] if row else 0.0
