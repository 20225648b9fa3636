"""Every solved notebook runs from top to bottom, offline, as a student would run it, and its outputs are saved."""

import base64
import io
import re
from concurrent.futures import ThreadPoolExecutor

import nbformat
import numpy as np
import pytest
from PIL import Image

from autograder.build.outputs import code_cells, texts, with_outputs, without_outputs
from autograder.student.course.load import PROJECT

pytestmark = pytest.mark.long

SOLUTIONS = PROJECT / "solutions"
LABS = sorted(path.stem for path in SOLUTIONS.glob("*.ipynb"))
# `autograder build` runs what changed, and `build --check` holds the saved outputs to that: CI runs a lab of NumPy and
# one of Keras, `-m "slow or long"` all.
QUICK = ("lab0_greeting", "lab3_evaluation")
NUMBER = re.compile(r"[-+]?\d[\d.,:]*(e[-+]?\d+)?")
# How a training ends differs from run to run, and with it whether the model that it saved is good enough.
CHANCE = "trained-model-check"


@pytest.fixture(scope="module")
def all_runs(is_asked_for, wheel):
    """Lab -> code cells of its solved notebook, as they are saved and after a run; two run at a time."""
    labs = [lab for lab in LABS if is_asked_for(lab)]

    def run(lab):
        saved = (SOLUTIONS / f"{lab}.ipynb").read_text(encoding="utf-8")
        fresh = with_outputs(lab, without_outputs(saved), wheel)
        return tuple(code_cells(nbformat.reads(text, as_version=4)) for text in (saved, fresh))

    with ThreadPoolExecutor(2) as two:
        return dict(zip(labs, two.map(run, labs), strict=True))


@pytest.fixture(params=[pytest.param(lab, marks=() if lab in QUICK else pytest.mark.slow) for lab in LABS])
def runs(request, all_runs):
    """Code cells of one solved notebook, saved and run."""
    return all_runs[request.param]


def test_solved_notebook_passes_every_check(runs):
    """Run offline without an error or a warning, every grader.check says that all public checks passed."""
    for cell in runs[1]:
        if "grader.check(" in cell.source and cell.id != CHANCE:
            said = [re.search(r"public checks: (\d+) of (\d+) passed", shown) for shown in texts(cell)]
            assert any(found and found[1] == found[2] for found in said), (cell.source, texts(cell))


def test_saved_outputs_are_what_a_run_shows(runs):
    """The same cells show the same kinds of outputs, with the same words; only numbers differ."""
    for saved, fresh in zip(*runs, strict=True):
        if saved.id != CHANCE:
            assert _kinds(saved) == _kinds(fresh), saved.id
            assert _words(saved) == _words(fresh), saved.id


def test_saved_pictures_are_those_of_a_run(runs):
    """Pictures have the size of those of a run, to a twentieth for the width of their numbers, and none is blank."""
    for saved, fresh in zip(*runs, strict=True):
        for before, after in zip(_pictures(saved), _pictures(fresh), strict=True):
            np.testing.assert_allclose(before.size, after.size, rtol=0.05, err_msg=saved.id)
            for picture in (before, after):
                assert np.std(np.asarray(picture.convert("L"))) > 5, saved.id


def test_all_saved_outputs_together_are_small():
    """A student's clone stays quick: the six notebooks take less than 4 MB."""
    assert sum((SOLUTIONS / f"{lab}.ipynb").stat().st_size for lab in LABS) < 4_000_000


def _kinds(cell):
    return [(output.output_type, output.get("name"), sorted(output.get("data", {}))) for output in cell.outputs]


def _words(cell):
    """A cell's texts without numbers and the blanks between them."""
    return [re.sub(r"\s", "", NUMBER.sub("#", shown)) for shown in texts(cell)]


def _pictures(cell):
    encoded = [output.data["image/png"] for output in cell.outputs if "image/png" in output.get("data", {})]
    return [Image.open(io.BytesIO(base64.b64decode(text))) for text in encoded]
