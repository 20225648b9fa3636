"""The graphs of a history's figure: their titles, lines and legends."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.student.checks.figures import axes_of, dicts_of, floats, list_of, place_of, words

LOSS = re.compile(r"loss|손실", re.IGNORECASE)
ACCURACY = re.compile(r"\bacc|accuracy|정확도", re.IGNORECASE)
TITLES = {"loss": LOSS, "accuracy": ACCURACY}


@dataclass(frozen=True)
class Line:
    """A line of a graph: its points, and the look by which a legend refers to it."""

    x: np.ndarray
    y: np.ndarray
    color: tuple[float, ...]
    style: str
    label: str

    def shows(self, values: list[float]) -> bool:
        """Whether the line draws these values."""
        return self.y.shape == (len(values),) and bool(np.allclose(self.y, values, rtol=1e-4, atol=1e-6))


@dataclass(frozen=True)
class Entry:
    """A legend's entry: its words and the look of its handle."""

    text: str
    color: tuple[float, ...]
    style: str


@dataclass(frozen=True)
class Panel:
    """One graph of a figure: all axes drawn at the same place.

    Attributes:
        legend: the entries of its legends.
        has_legend: whether it has a legend, with or without entries.
        early_legend: whether a legend was asked for when there was no line.
        legend_of_text: whether the names of a legend were given as one text.
    """

    titles: tuple[str, ...]
    lines: tuple[Line, ...]
    legend: tuple[Entry, ...]
    has_legend: bool
    early_legend: bool
    legend_of_text: bool

    def is_titled(self, key: str) -> bool:
        """Whether a title names ``key`` (loss or accuracy) and not the other."""
        other = TITLES["accuracy" if key == "loss" else "loss"]
        return any(TITLES[key].search(title) and not other.search(title) for title in self.titles)

    @property
    def has_letters(self) -> bool:
        """Whether its legend was given a text for its names and took single letters of it."""
        return self.legend_of_text and bool(self.legend) and all(len(entry.text) == 1 for entry in self.legend)

    def line(self, values: list[float]) -> Line | None:
        """The line that draws these values; None if there is none."""
        return next((line for line in self.lines if line.shows(values)), None)


def read_panels(report: dict[str, Any]) -> list[Panel]:
    """The graphs of a history's figure, as ``probe.draw`` reports them."""
    places: dict[tuple[float, ...], list[dict[str, Any]]] = {}
    for axes in axes_of(report):
        places.setdefault(place_of(axes), []).append(axes)
    return [
        Panel(
            tuple(words(title) for axes in group for title in list_of(axes.get("titles"))),
            tuple(_line(line) for axes in group for line in dicts_of(axes.get("lines"))),
            tuple(_entry(entry) for axes in group for entry in dicts_of(axes.get("legend"))),
            any(axes.get("legends") not in (0, None) for axes in group),
            any(axes.get("early_legend") is True for axes in group),
            any(axes.get("text") is True for axes in group),
        )
        for group in places.values()
    ]


def _line(data: dict[str, Any]) -> Line:
    x, y = (floats(data.get(name)) for name in ("x", "y"))
    return Line(x, y, tuple(floats(data.get("color"))), words(data.get("style")), words(data.get("label")))


def _entry(data: dict[str, Any]) -> Entry:
    return Entry(words(data.get("text")), tuple(floats(data.get("color"))), words(data.get("style")))
