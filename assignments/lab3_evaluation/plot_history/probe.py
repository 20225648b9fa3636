"""Lets the student's function draw a history and reads the figure into plain data: titles, lines, legends."""

import copy
from contextlib import contextmanager
from unittest.mock import patch

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.legend import Legend

# A history stands in a few axes; reading thousands takes minutes.
MAX_AXES = 20
MAX_TITLES = 20
MAX_LINES = 100


def draw(plot_history, history):
    """Draw ``history``, with no other figure open before or after.

    Returns:
        ``figure``: whether the answer is a Figure; ``type`` of the answer; ``changed``: whether the history was;
        ``emptied``: whether a key of the history is gone;
        ``replaced``: titles that a graph was given and does not show any more;
        ``lines_elsewhere``: whether pyplot has another figure with lines;
        ``closed``: whether a line was drawn into another figure, which pyplot has closed;
        ``cleared``: whether all lines of an axes of the figure, or the axes itself, were removed;
        ``axes``: for each, its place, titles, lines (x, y and look), legend entries (text and look), the number of
        legends, whether one was asked for when there was no line, and whether one was given a text for its names.
    """
    plt.close("all")
    given = copy.deepcopy(history)
    try:
        with noting_titles() as noted, noting_legends() as (early, texts), noting_lines() as drawn:
            answer = plot_history(history)
        report = {"figure": isinstance(answer, Figure), "type": type(answer).__name__, "changed": given != history}
        report["emptied"] = not given.keys() <= history.keys()
        if not isinstance(answer, Figure):
            return report | {"answer": None if answer is None else report["type"]}
        axes = answer.axes
        shown = [one for one in axes if one.get_visible()][:MAX_AXES]
        others = [one for one in map(plt.figure, plt.get_fignums()[:MAX_AXES]) if one is not answer]
        elsewhere = any(one.lines for other in others for one in other.axes[:MAX_AXES])
        replaced = [title for one, title in noted[:MAX_TITLES] if one in shown and title not in titles_of(one)]
        read = [read_axes(one, axes) | {"early_legend": one in early, "text": one in texts} for one in shown]
        report["closed"] = any(figure is not answer and figure not in others for _, figure in drawn)
        report["cleared"] = any(
            figure is answer and not (one in axes and one.lines) for one, figure in drawn[:MAX_LINES]
        )
        return report | {"axes": read, "lines_elsewhere": elsewhere, "replaced": replaced}
    finally:
        plt.close("all")


@contextmanager
def noting_titles():
    """The list that fills with each pair of axes and title that is set inside of the block."""
    noted, set_title = [], Axes.set_title

    def noting(axes, label, *args, **options):
        noted.append((axes, str(label)))
        return set_title(axes, label, *args, **options)

    with patch.object(Axes, "set_title", noting):
        yield noted


@contextmanager
def noting_legends():
    """Two lists that fill with axes of which a legend is asked for: before any line, and with a text for its names."""
    early, texts, legend = [], [], Axes.legend

    def noting(axes, *args, **options):
        if not axes.lines:
            early.append(axes)
        if isinstance(options.get("labels", args[-1] if args else None), str):
            texts.append(axes)
        return legend(axes, *args, **options)

    with patch.object(Axes, "legend", noting):
        yield early, texts


@contextmanager
def noting_lines():
    """The list that fills with each pair of axes and figure that a line is drawn into inside of the block."""
    noted, add_line = [], Axes.add_line

    def noting(axes, line):
        # The figure of a subfigure is the whole one.
        noted.append((axes, axes.figure.figure))
        return add_line(axes, line)

    with patch.object(Axes, "add_line", noting):
        yield noted


def titles_of(axes):
    return [axes.get_title(loc) for loc in ("center", "left", "right")]


def read_axes(axes, every):
    titles = titles_of(axes)
    # A text above the graph is as good a title, and so is the title of a subfigure with one graph in it.
    for text in axes.texts:
        at = axes.transAxes.inverted().transform(text.get_transform().transform(text.get_position()))
        if at[1] >= 1 and text.get_visible():
            titles.append(text.get_text())
    part = axes.get_figure(root=False) if hasattr(axes.figure, "subfigs") else axes.figure
    if not isinstance(part, Figure) and part._suptitle is not None and sum(one.figure is part for one in every) == 1:
        titles.append(part._suptitle.get_text())
    legends = [legend for legend in axes.findobj(Legend) if legend.get_visible()]
    place = [id(part), *np.round(axes.get_position(original=True).bounds, 3).tolist()]
    return {
        "place": place,
        "titles": [title for title in titles if title.strip()],
        "lines": [read_line(line) for line in axes.lines if is_shown(line)],
        "legend": [entry for legend in legends for entry in read_legend(legend)],
        "legends": len(legends),
    }


def is_shown(line):
    drawn = line.get_linestyle() not in ("None", "", " ") or line.get_marker() not in ("None", "", " ", None)
    return line.get_visible() and line.get_alpha() != 0 and drawn


def read_line(line):
    x, y = (np.ma.filled(np.ma.asarray(data, dtype=float), np.nan) for data in line.get_data(orig=False))
    return {"x": x, "y": y, "label": str(line.get_label()), **look_of(line)}


def read_legend(legend):
    handles = list(getattr(legend, "legend_handles", None) or getattr(legend, "legendHandles", []))
    texts = [text.get_text() for text in legend.get_texts()]
    return [{"text": text, **look_of(handle)} for text, handle in zip(texts, handles, strict=False)]


def look_of(artist):
    """Color and style of a line or of a legend's handle, all that tells two lines apart; no color where it has none."""
    color = []
    for name in ("get_color", "get_facecolor"):
        try:
            value = getattr(artist, name)()
            color = list(to_rgb(value[0] if np.ndim(value) == 2 else value))
            break
        except (AttributeError, TypeError, ValueError, IndexError):
            continue
    names = ("get_linestyle", "get_marker", "get_linewidth", "get_alpha")
    parts = [getattr(artist, name, str)() for name in names]
    return {"color": color, "style": " ".join(str(part) for part in parts)}
