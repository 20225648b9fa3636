"""Reports of figures, which a student's process may have made up, are read in seconds whatever they claim."""

import time

import numpy as np
import pytest

from autograder.student.checking.modules import load_module
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.grids import Grid
from autograder.student.course.load import PROJECT

LAB3 = PROJECT / "assignments" / "lab3_evaluation"
curves = load_module(LAB3 / "plot_history" / "judging.py")
heatmaps = load_module(LAB3 / "plot_confusion_matrix" / "heatmaps.py")

# Without bounds each of these takes minutes.
SECONDS = 20


@pytest.fixture
def soon():
    """Fails if the test computes for longer; waiting for other work of the machine does not count."""
    start = time.process_time()
    yield
    assert time.process_time() - start < SECONDS


def _cells(rng):
    y, x = (part.ravel().astype("float64") for part in np.mgrid[0:10, 0:10])
    return {"x": x, "y": y, "values": x + y, "colors": rng.random((100, 3))}


def test_a_report_of_many_axes_is_read_soon(soon):
    """Twenty thousand axes at places of a thousand numbers, with heatmaps and texts, are no work."""
    rng = np.random.default_rng(1)
    texts = [{"text": "7 " * 1000, "x": 3.0, "y": 3.0}] * 20_000
    axes = {"place": rng.random(1000), "cells": [_cells(rng)] * 1000, "texts": texts, "titles": [["x"] * 1000] * 1000}
    report = {"axes": [axes] * 20_000, "texts": texts}
    assert heatmaps.read_heatmap(report).labels == ("", "")
    with pytest.raises(CheckFailed):
        curves.panel_of(curves.read_panels(report), "loss")


def test_millions_of_cells_are_no_heatmap(soon):
    """Where there are more cells than a heatmap of digits has, none is looked at."""
    at = np.arange(4_000_000) % 9000
    cells = {"x": at, "y": at, "values": at, "colors": np.zeros((len(at), 3))}
    assert Grid.read(cells, {}).size == (0, 0)
    few = {"x": at[:9000].tolist(), "y": at[:9000].tolist(), "values": None, "colors": [[0.0, 0.0, 0.0]] * 9000}
    assert Grid.read(few, {}).size == (0, 0)


def test_a_cell_shows_one_count(soon):
    """A share beside the count is left aside; where several numbers stand, none of them counts."""
    rng = np.random.default_rng(2)

    def shown(*texts):
        axes = {"cells": [_cells(rng)], "texts": [{"text": text, "x": 3.0, "y": 4.0} for text in texts]}
        return heatmaps.read_heatmap({"axes": [axes]}).numbers[4][3]

    for texts in (["1,234"], ["1234\n56.7%"], ["1234", "(0.57)"], ["1234.0", "1.0"], ["1234 (100%)"], ["$1234$"]):
        assert shown(*texts) == 1234
    for texts in ([], ["12 34"], ["12", "34"], ["12 0.5 0.25"], [" ".join(map(str, range(2000)))]):
        assert shown(*texts) is None
