"""What a figure shows, whatever call drew it. A probe reads the figure into plain data beside the student's code."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.checks.answers import as_dict, kind_of
from autograder.checks.failures import fail

TRAIN = re.compile(r"train|학습|훈련|트레인", re.IGNORECASE)
TEST = re.compile(r"test|val(?!ue)|테스트|검증|시험|평가", re.IGNORECASE)
LOSS = re.compile(r"loss|손실", re.IGNORECASE)
ACCURACY = re.compile(r"\bacc|accuracy|정확도", re.IGNORECASE)
PREDICTED = re.compile(r"predict|(?<![a-z])pred|예측|추정", re.IGNORECASE)
ACTUAL = re.compile(r"actual|(?<![a-z])true|truth|(?<![a-z])real|target|실제|정답|참값", re.IGNORECASE)
TITLES = {"loss": LOSS, "accuracy": ACCURACY}
# A number drawn nearer than this (in cells) to a cell's border stands on the border.
BORDER = 0.06


def figure_report(report: Any) -> dict[str, Any]:
    """The probe's report of a figure; fails unless the student's function returned one."""
    report = as_dict(report)
    if report.get("figure") is not True:
        answer = report.get("answer")
        fail(
            "answer.none" if answer is None else "figure.not_a_figure",
            received=report.get("type", kind_of(answer)),
        )
    return report


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

    def names(self, line: Line, others: list[Line]) -> bool:
        """Whether the entry stands for ``line`` rather than for ``others``."""
        if not self.color:
            return self.text == line.label
        if not _same_color(self.color, line.color):
            return False
        # The style tells apart what has the same color.
        rivals = [other for other in others if _same_color(self.color, other.color)]
        return not any(other.style == self.style != line.style for other in rivals)


@dataclass(frozen=True)
class Panel:
    """One graph of a figure: all axes drawn at the same place."""

    titles: tuple[str, ...]
    lines: tuple[Line, ...]
    legend: tuple[Entry, ...]

    def is_titled(self, key: str) -> bool:
        """Whether a title names ``key`` (loss or accuracy) and not the other."""
        other = TITLES["accuracy" if key == "loss" else "loss"]
        return any(TITLES[key].search(title) and not other.search(title) for title in self.titles)

    def line(self, values: list[float]) -> Line | None:
        """The line that draws these values; None if there is none."""
        return next((line for line in self.lines if line.shows(values)), None)


def read_panels(report: dict[str, Any]) -> list[Panel]:
    """The graphs of a history's figure, as ``probe.draw`` reports them."""
    places: dict[Any, list[dict[str, Any]]] = {}
    for axes in _dicts(report.get("axes")):
        places.setdefault(repr(axes.get("place")), []).append(axes)
    return [
        Panel(
            tuple(str(title) for axes in group for title in _list(axes.get("titles"))),
            tuple(_line(line) for axes in group for line in _dicts(axes.get("lines"))),
            tuple(_entry(entry) for axes in group for entry in _dicts(axes.get("legend"))),
        )
        for group in places.values()
    ]


def panel_of(panels: list[Panel], key: str) -> Panel:
    """The graph titled ``key``; fails if there is none."""
    found = next((panel for panel in panels if panel.is_titled(key)), None)
    if found is None:
        both = any(LOSS.search(title) and ACCURACY.search(title) for panel in panels for title in panel.titles)
        fail("history.one_graph" if both and len(panels) == 1 else "history.no_title", title=key.capitalize())
    return found


def require_lines(panels: list[Panel], history: dict[str, list[float]]) -> None:
    """Fail unless the graphs titled Loss and Accuracy draw the train and the test values of every epoch, in order."""
    for key, other in (("loss", "accuracy"), ("accuracy", "loss")):
        panel, title = panel_of(panels, key), key.capitalize()
        for name, which in ((key, "train"), (f"val_{key}", "test")):
            line = panel.line(history[name])
            if line is None:
                if panel.line(history[other]) and panel.line(history[f"val_{other}"]):
                    fail("history.titles_swapped", title=title)
                if any(_is_part(each.y, history[name]) for each in panel.lines):
                    fail("history.not_all_epochs", title=title, which=which)
                fail("history.no_line", title=title, which=which)
            if not np.all(np.diff(line.x) > 0):
                fail("history.epochs_out_of_order", title=title, which=which)
        if panel.line(history[other]) or panel.line(history[f"val_{other}"]):
            fail("history.other_measure", title=title)


def require_legends(panels: list[Panel]) -> None:
    """Fail unless both graphs have a legend with at least two entries."""
    for key in ("loss", "accuracy"):
        if len([entry for entry in panel_of(panels, key).legend if entry.text.strip()]) < 2:
            fail("history.no_legend", title=key.capitalize())


def require_named_lines(panels: list[Panel], history: dict[str, list[float]]) -> None:
    """Fail unless each legend calls the train line train and the test line test."""
    for key in ("loss", "accuracy"):
        panel, title = panel_of(panels, key), key.capitalize()
        train, test = panel.line(history[key]), panel.line(history[f"val_{key}"])
        if train is None or test is None:
            fail("history.no_line", title=title, which="train" if train is None else "test")
        if not panel.legend:
            fail("history.no_legend", title=title)
        of_train = [entry.text for entry in panel.legend if entry.names(train, [test])]
        of_test = [entry.text for entry in panel.legend if entry.names(test, [train])]
        if not of_train or not of_test:
            fail("history.not_in_legend", title=title, which="test" if of_train else "train")
        # `loss` and `val_loss`, the keys of the history, name the two lines as well.
        if not any((TRAIN.search(text) or TITLES[key].search(text)) and not TEST.search(text) for text in of_train):
            fail("history.legend_words", title=title, which="train")
        if not any(TEST.search(text) and not TRAIN.search(text) for text in of_test):
            fail("history.legend_words", title=title, which="test")


@dataclass(frozen=True)
class Heatmap:
    """Ten by ten colored cells with what is written in them.

    Attributes:
        numbers: every number in the cell of row r and column c, which are digits by the tick labels or in order.
        heat: (10, 10) values behind the colors; None where only colors are known.
        colors: (10, 10, 3).
        labels: words along the x and the y axis.
    """

    numbers: list[list[set[float]]]
    heat: np.ndarray | None
    colors: np.ndarray
    labels: tuple[str, str]

    def holds(self, counts: np.ndarray) -> bool:
        """Whether every cell holds its count."""
        return all(float(counts[r, c]) in self.numbers[r][c] for r in range(10) for c in range(10))

    @property
    def empty_cells(self) -> int:
        """Number of cells without a number."""
        return sum(not cell for row in self.numbers for cell in row)

    def follows(self, counts: np.ndarray) -> bool:
        """Whether the colors follow the counts: over all, within rows or within columns, or among the mistakes only."""
        if self.heat is None:
            return self._colors_follow(counts)
        heat = np.where(np.isfinite(self.heat), self.heat, -np.inf)
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

    def _colors_follow(self, counts: np.ndarray) -> bool:
        """Equal counts have equal colors, over all or within rows or columns."""
        for index in (
            np.zeros((10, 10)),
            np.arange(10)[:, None] + np.zeros(10),
            np.arange(10) + np.zeros((10, 1)),
        ):
            seen: dict[tuple[float, float], np.ndarray] = {}
            pairs = zip(index.ravel(), counts.ravel(), self.colors.reshape(100, 3), strict=True)
            if all(np.allclose(seen.setdefault((at, count), color), color, atol=0.01) for at, count, color in pairs):
                return True
        return False


def read_heatmap(report: dict[str, Any]) -> Heatmap:
    """The ten by ten heatmap of a figure, as ``probe.draw`` reports it; fails if there is none."""
    found, sizes = [], []
    for axes in _dicts(report.get("axes")):
        for cells in _dicts(axes.get("cells")):
            grid = _Grid.read(cells, axes)
            if grid.size == (10, 10) and grid.complete:
                found.append((grid, axes))
            elif min(grid.size) > 1:
                sizes.append(grid.size)
    if not found:
        small = [size for size in sizes if max(size) < 100]
        if small:
            fail("heatmap.size", received="×".join(str(part) for part in small[0]))
        fail("heatmap.none")
    colored = [(grid, axes) for grid, axes in found if grid.is_colored]
    if not colored:
        fail("heatmap.one_color")
    heatmaps = [_heatmap(grid, axes, report) for grid, axes in colored]
    # Of several (counts and shares side by side), the one with most whole numbers in its cells.
    return max(
        heatmaps,
        key=lambda heatmap: sum(n >= 1 and n == int(n) for row in heatmap.numbers for cell in row for n in cell),
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
        fail("heatmap.no_label")
    return actual[1]


def require_counts(heatmap: Heatmap, counts: np.ndarray) -> bool:
    """Whether the cells hold the counts with actual rows (else: actual columns); fails if they do neither."""
    if not heatmap.holds(counts) and not heatmap.holds(counts.T):
        if heatmap.empty_cells:
            fail("heatmap.empty_cells", received=heatmap.empty_cells)
        largest = [max(cell) for row in heatmap.numbers for cell in row]
        if max(largest) <= 100 and any(number != int(number) for number in largest):
            fail("heatmap.shares")
        fail("heatmap.other_counts")
    return heatmap.holds(counts)


@dataclass(frozen=True)
class _Grid:
    xs: np.ndarray
    ys: np.ndarray
    place: dict[tuple[int, int], int]
    values: np.ndarray | None
    colors: np.ndarray

    @classmethod
    def read(cls, cells: dict[str, Any], axes: dict[str, Any]) -> "_Grid":
        x, y = (_floats(cells.get(name)) for name in ("x", "y"))
        count = min(len(x), len(y))
        colors = _floats(cells.get("colors"), (-1, 3))
        colors = np.broadcast_to(colors, (count, 3)) if len(colors) == 1 else colors
        values = None if cells.get("values") is None else _floats(cells.get("values"))
        if len(colors) != count or (values is not None and len(values) != count):
            return cls(np.zeros(0), np.zeros(0), {}, None, np.zeros((0, 3)))
        (left, right), (low, high) = (_limits(axes.get(name)) for name in ("xlim", "ylim"))
        seen = [at for at in range(count) if left <= x[at] <= right and low <= y[at] <= high]
        xs, ys = _distinct(x[seen]), _distinct(y[seen])
        place = {(_nearest(ys, y[at]), _nearest(xs, x[at])): at for at in seen}
        return cls(xs, ys, place, values, colors)

    @property
    def size(self) -> tuple[int, int]:
        return len(self.ys), len(self.xs)

    @property
    def complete(self) -> bool:
        return len(self.place) == len(self.ys) * len(self.xs)

    @property
    def is_colored(self) -> bool:
        return len(np.unique(np.round(self.colors[list(self.place.values())], 2), axis=0)) > 1


def _heatmap(grid: _Grid, axes: dict[str, Any], report: dict[str, Any]) -> Heatmap:
    rows = _digits(grid.ys, axes.get("yticks"))
    columns = _digits(grid.xs, axes.get("xticks"))
    numbers: list[list[set[float]]] = [[set() for _ in range(10)] for _ in range(10)]
    outside = []
    for text in _dicts(axes.get("texts")):
        r = _cell(grid.ys, text.get("y"), text.get("push_y"))
        c = _cell(grid.xs, text.get("x"), text.get("push_x"))
        if r is None or c is None:
            outside.append(text)
        else:
            numbers[rows[r]][columns[c]] |= _numbers(str(text.get("text")))
    order = [[grid.place[r, c] for c in np.argsort(columns)] for r in np.argsort(rows)]
    heat = None if grid.values is None else grid.values[order]
    return Heatmap(numbers, heat, grid.colors[order], _axis_labels(axes, outside, report))


def _digits(centres: np.ndarray, ticks: Any) -> list[int]:
    """Which digit each row or column stands for: by its tick labels, in order where they are silent."""
    step = centres[1] - centres[0]
    marked = {}
    for tick in _list(ticks):
        if not isinstance(tick, tuple | list) or len(tick) != 2 or not isinstance(tick[0], float):
            continue
        words = re.findall(r"\d+(?:\.\d+)?", str(tick[1]))
        # 1e-6: a tick on a border belongs to the cell that begins there.
        cell = int(np.floor((tick[0] - centres[0]) / step + 0.5 + 1e-6))
        if 0 <= cell < 10 and len(words) == 1 and float(words[0]) == int(float(words[0])):
            marked[cell] = int(float(words[0]))
    orders = [list(range(10)), list(range(9, -1, -1))]
    if sorted(marked.values()) == list(range(10)):
        orders.append([marked[cell] for cell in range(10)])
    found = next((order for order in orders if all(order[cell] == digit for cell, digit in marked.items())), None)
    if found is None:
        fail("heatmap.tick_labels")
    return found


def _cell(centres: np.ndarray, at: Any, push: Any) -> int | None:
    """The cell that a text stands in; None outside of all, and on a border."""
    if not isinstance(at, float) or not np.isfinite(at):
        return None
    step = centres[1] - centres[0]
    position = (at - centres[0]) / step + (push if isinstance(push, float) else 0.0)
    cell = int(np.floor(position + 0.5))
    return cell if 0 <= cell < 10 and abs(position - cell) < 0.5 - BORDER else None


def _numbers(text: str) -> set[float]:
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    return {float(number) for number in re.findall(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", text)}


def _axis_labels(axes: dict[str, Any], outside: list[dict[str, Any]], report: dict[str, Any]) -> tuple[str, str]:
    """Words along x and y: the axes' labels, those of axes at the same place, of the figure, and loose texts."""
    words: dict[str, list[str]] = {"x": [], "y": []}
    for other in _dicts(report.get("axes")):
        if repr(other.get("place")) == repr(axes.get("place")):
            words["x"].append(str(other.get("xlabel") or ""))
            words["y"].append(str(other.get("ylabel") or ""))
    for text in (*_dicts(report.get("texts")), *outside):
        along = "y" if text.get("along") == "y" else "x"
        words[along].append(str(text.get("text") or ""))
    chosen = []
    for along in ("x", "y"):
        telling = [word for word in words[along] if bool(PREDICTED.search(word)) != bool(ACTUAL.search(word))]
        chosen.append(telling[0] if telling else "")
    return chosen[0], chosen[1]


def _is_label(label: str, wanted: re.Pattern[str], other: re.Pattern[str]) -> bool:
    return bool(wanted.search(label)) and not other.search(label)


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


def _line(data: dict[str, Any]) -> Line:
    x, y = (_floats(data.get(name)) for name in ("x", "y"))
    return Line(x, y, tuple(_floats(data.get("color"))), str(data.get("style")), str(data.get("label")))


def _entry(data: dict[str, Any]) -> Entry:
    return Entry(str(data.get("text")), tuple(_floats(data.get("color"))), str(data.get("style")))


def _same_color(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return len(one) == len(other) and bool(np.allclose(one, other, atol=0.01))


def _is_part(values: np.ndarray, whole: list[float]) -> bool:
    """Whether ``values`` are some of ``whole``, in a row."""
    size = len(values)
    parts = (whole[at : at + size] for at in range(len(whole) - size + 1))
    return 0 < size < len(whole) and any(np.allclose(values, part, rtol=1e-4) for part in parts)


def _floats(value: Any, shape: tuple[int, ...] = (-1,)) -> np.ndarray:
    """Numbers of a report as an array of ``shape``; empty where there are none."""
    try:
        return np.asarray(value, dtype="float64").reshape(shape)
    except (TypeError, ValueError):
        return np.zeros((0, *shape[1:]))


def _limits(value: Any) -> tuple[float, float]:
    limits = _floats(value)
    return (float(limits.min()), float(limits.max())) if len(limits) == 2 else (-np.inf, np.inf)


def _distinct(values: np.ndarray) -> np.ndarray:
    """Ascending coordinates, those that differ by rounding only taken together."""
    values = np.sort(values[np.isfinite(values)])
    if not len(values):
        return values
    slack = max(1e-9, 1e-4 * float(values[-1] - values[0]))
    return values[np.concatenate(([True], np.diff(values) > slack))]


def _nearest(values: np.ndarray, at: float) -> int:
    return int(np.abs(values - at).argmin())


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else []


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in _list(value) if isinstance(entry, dict)]
