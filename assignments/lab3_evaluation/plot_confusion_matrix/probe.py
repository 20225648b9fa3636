"""Lets the student's function draw a confusion matrix and reads the figure into plain data: cells, texts, labels."""

from contextlib import ExitStack, contextmanager
from unittest.mock import patch

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import Collection
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.text import Annotation

# Beyond this, an image is no heatmap of digits.
MAX_CELLS = 2500
# A heatmap stands in a few axes, with its colorbar; reading thousands takes minutes.
MAX_AXES = 20
# A cell's text is a count.
MAX_LETTERS = 200
# How far a text reaches from its point, in cells, by its alignment.
PUSH = {"left": 0.25, "right": -0.25, "bottom": 0.25, "baseline": 0.25, "top": -0.25}


def draw(plot_confusion_matrix, y_true, y_pred):
    """Draw the labels, with no other figure open before or after.

    Returns:
        ``figure``: whether the answer is a Figure; ``type`` of the answer;
        ``cells_elsewhere``: whether pyplot has another figure with colored cells; ``texts`` of the figure;
        ``closed``: whether cells were drawn into another figure, which pyplot has closed;
        ``cleared``: whether axes of the figure lost their cells, or the figure these axes;
        ``axes``: for each, its place, limits, labels, ticks, texts and sets of colored cells.
    """
    plt.close("all")
    try:
        with noting_cells() as drawn:
            answer = plot_confusion_matrix(y_true, y_pred)
        report = {"figure": isinstance(answer, Figure), "type": type(answer).__name__}
        if not isinstance(answer, Figure):
            return report | {"answer": None if answer is None else report["type"]}
        axes = [one for one in answer.axes if one.get_visible()][:MAX_AXES]
        others = [one for one in map(plt.figure, plt.get_fignums()[:MAX_AXES]) if one is not answer]
        elsewhere = any(one.images or one.collections for other in others for one in other.axes[:MAX_AXES])
        report["closed"] = any(figure is not answer and figure not in others for _, figure in drawn)
        kept = [one for one in answer.axes if one.images or one.collections]
        report["cleared"] = any(figure is answer and one not in kept for one, figure in drawn)
        read = [read_axes(one) for one in axes]
        return report | {"axes": read, "cells_elsewhere": elsewhere, "texts": figure_texts(answer)}
    finally:
        plt.close("all")


@contextmanager
def noting_cells():
    """The list that fills with pairs of axes and figure that colored cells are drawn into inside of the block."""
    noted = []

    def noting(name):
        add = getattr(Axes, name)

        def note(axes, artist, *args, **options):
            if len(noted) < MAX_AXES:
                # The figure of a subfigure is the whole one.
                noted.append((axes, axes.figure.figure))
            return add(axes, artist, *args, **options)

        return patch.object(Axes, name, note)

    with ExitStack() as stack:
        for name in ("add_image", "add_collection"):
            stack.enter_context(noting(name))
        yield noted


def figure_texts(figure):
    parts = [figure, *getattr(figure, "subfigs", [])]
    return [
        {"text": text.get_text(), "along": along(text, text.get_position())}
        for part in parts
        for text in part.texts
        if text.get_visible() and text is not part._suptitle
    ]


def along(text, at):
    """Which axis a text outside the cells speaks of: turned, or beside the graph, it is the vertical one."""
    turned = 45 < text.get_rotation() % 180 < 135
    return "y" if turned or at[0] < 0 or at[0] > 1 else "x"


def read_axes(axes):
    cells = []
    for artist in (*axes.images, *axes.collections):
        if artist.get_visible():
            # An artist of another kind than those known here is no heatmap.
            try:
                found = read_image(artist) if isinstance(artist, AxesImage) else read_collection(artist)
            except (AttributeError, TypeError, ValueError, IndexError):
                continue
            if found is not None:
                cells.append(found)
    patches = read_patches(axes.patches)
    if patches is not None:
        cells.append(patches)
    return {
        "place": np.round(axes.get_position(original=True).bounds, 3).tolist(),
        "xlim": [float(limit) for limit in axes.get_xlim()],
        "ylim": [float(limit) for limit in axes.get_ylim()],
        "xlabel": axes.get_xlabel() if axes.xaxis.label.get_visible() else "",
        "ylabel": axes.get_ylabel() if axes.yaxis.label.get_visible() else "",
        "xticks": read_ticks(axes.xaxis),
        "yticks": read_ticks(axes.yaxis),
        "texts": [read_text(text, axes) for text in axes.texts if text.get_visible() and text.get_alpha() != 0],
        "cells": cells,
    }


def read_ticks(axis):
    axis.get_majorticklabels()
    ticks = []
    for tick in axis.get_major_ticks():
        words = [label.get_text() for label in (tick.label1, tick.label2) if label.get_visible()]
        ticks.append([float(tick.get_loc()), next((word for word in words if word), "")])
    return ticks


def read_text(text, axes):
    """A text's place in data coordinates, and where it reaches from there."""
    if isinstance(text, Annotation) and text.anncoords != "data":
        display = axes.transData.transform(text.xy)
        if text.anncoords == "offset points":
            display = display + np.asarray(text.xyann) * axes.figure.dpi / 72
    elif isinstance(text, Annotation):
        display = axes.transData.transform(text.xyann)
    else:
        display = text.get_transform().transform(text.get_position())
    x, y = axes.transData.inverted().transform(display)
    push_x = PUSH.get(text.get_horizontalalignment(), 0.0) * (-1 if axes.xaxis_inverted() else 1)
    push_y = PUSH.get(text.get_verticalalignment(), 0.0) * (-1 if axes.yaxis_inverted() else 1)
    return {
        "text": text.get_text()[:MAX_LETTERS],
        "x": float(x),
        "y": float(y),
        "push_x": float(push_x),
        "push_y": float(push_y),
        "along": along(text, axes.transAxes.inverted().transform(display)),
    }


def read_image(image):
    array = np.ma.asarray(image.get_array())
    rows, columns = array.shape[:2]
    if rows * columns > MAX_CELLS:
        return None
    left, right, bottom, top = image.get_extent()
    x = left + (right - left) * (np.arange(columns) + 0.5) / columns
    y = top + (bottom - top) * (np.arange(rows) + 0.5) / rows
    if image.origin == "lower":
        y = bottom + (top - bottom) * (np.arange(rows) + 0.5) / rows
    grid_x, grid_y = np.meshgrid(x, y)
    colors = image.to_rgba(image.get_array())[..., :3]
    colors = colors / 255 if colors.dtype == np.uint8 else colors
    return as_cells(grid_x, grid_y, array if array.ndim == 2 else None, colors, image.get_clim()[1])


def read_collection(collection):
    values = collection.get_array()
    if hasattr(collection, "get_coordinates"):
        corners = np.asarray(collection.get_coordinates(), dtype=float)
        if corners.shape[0] * corners.shape[1] > 2 * MAX_CELLS:
            return None
        centres = (corners[:-1, :-1] + corners[1:, 1:]) / 2
        x, y = centres[..., 0], centres[..., 1]
        if values is not None and np.size(values) != x.size:
            values = None if np.ndim(values) == 3 else values
    elif len(collection.get_offsets()) > MAX_CELLS:
        return None
    elif len(collection.get_offsets()) > 1:
        offsets = np.ma.filled(np.ma.asarray(collection.get_offsets(), dtype=float), np.nan)
        x, y = offsets[:, 0], offsets[:, 1]
    elif isinstance(collection, Collection) and 1 < len(collection.get_paths()) <= MAX_CELLS:
        boxes = [path.get_extents() for path in collection.get_paths()]
        x = np.array([(box.x0 + box.x1) / 2 for box in boxes])
        y = np.array([(box.y0 + box.y1) / 2 for box in boxes])
    else:
        return None
    if values is not None and np.ndim(values) < 3:
        colors = np.asarray(collection.to_rgba(np.ma.asarray(values).reshape(-1)))[:, :3]
        return as_cells(x, y, values, colors, collection.get_clim()[1])
    return as_cells(x, y, None, np.asarray(collection.get_facecolor())[:, :3])


def read_patches(patches):
    """Rectangles and other filled shapes of the most frequent size."""
    filled = [
        patch for patch in patches if patch.get_visible() and patch.get_fill() and to_rgba(patch.get_facecolor())[3]
    ]
    boxes = [patch.get_path().get_extents(patch.get_patch_transform()) for patch in filled]
    sizes = [(round(box.width, 4), round(box.height, 4)) for box in boxes]
    if len(sizes) < 2 or len(sizes) > MAX_CELLS:
        return None
    usual = max(set(sizes), key=sizes.count)
    kept = [at for at, size in enumerate(sizes) if size == usual]
    x = np.array([(boxes[at].x0 + boxes[at].x1) / 2 for at in kept])
    y = np.array([(boxes[at].y0 + boxes[at].y1) / 2 for at in kept])
    return as_cells(x, y, None, np.array([to_rgba(filled[at].get_facecolor())[:3] for at in kept]))


def as_cells(x, y, values, colors, most=None):
    """A set of cells; ``most``: the end of the range of the colors."""
    if values is not None:
        values = np.ma.filled(np.ma.asarray(values, dtype=float), np.nan).reshape(-1)
    return {
        "x": np.asarray(x, dtype=float).reshape(-1),
        "y": np.asarray(y, dtype=float).reshape(-1),
        "values": values,
        "colors": np.asarray(colors, dtype=float).reshape(-1, 3),
        "most": None if values is None or most is None else float(most),
    }
