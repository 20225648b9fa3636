"""Model files that were handed in: what loads, and what is said of each that does not."""

import json
import zipfile
from pathlib import Path

import pytest

from autograder.student.checking.modules import load_module
from autograder.student.course.load import PROJECT

EXERCISE = PROJECT / "assignments" / "lab2_mnist_cnn" / "trained_model"
CAUSES = load_module(EXERCISE / "judging.py").CAUSES
GOOD = EXERCISE / "right" / "sequential_scaled_keras"
# Wrong specimen -> what its file is.
SPECIMENS = {
    "empty_file": "trained.empty",
    "lfs_pointer": "trained.lfs_pointer",
    "web_page_as_keras": "trained.web_page",
    "json_text_as_keras": "trained.json",
    "text_as_h5": "trained.text",
    "pickled_model": "trained.pickle",
    "pytorch_checkpoint": "trained.pytorch",
    "onnx_file": "trained.onnx",
    "saved_model_zip": "trained.saved_model",
    "keras_file_in_a_zip": "trained.zipped",
    "truncated_upload": "trained.truncated",
    "weights_only_h5": "trained.weights_only",
    "weights_only_keras": "trained.weights_only",
    "keras_2_with_a_lost_layer": "trained.keras_2",
    "newer_keras": "trained.newer_keras",
    "lambda_layer": "trained.lambda_layer",
    "layer_of_ones_own": "trained.custom_layer",
}


def codes(grader, files: dict[str, Path]) -> set[str]:
    """The codes of both checks for ``submission.py`` and a model file."""
    return {check.code for check in grader.grade_files(files, "trained_model")["trained_model"].checks}


def test_every_cause_has_a_specimen():
    """No words without a file that they are said of."""
    assert set(SPECIMENS.values()) == set(CAUSES.values())


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_file_that_does_not_load_is_called_what_it_is(grader, name):
    """Public and hidden checks name the same cause."""
    files = {path.name: path for path in sorted((EXERCISE / "wrong" / name).iterdir(), reverse=True)}
    assert codes(grader, files) == {SPECIMENS[name]}


@pytest.mark.parametrize("size", [6, 1000, 60_000])
@pytest.mark.parametrize("kind", ["keras", "h5"])
def test_a_file_that_breaks_off_anywhere_is_called_truncated(grader, tmp_path, kind, size):
    """From its first bytes to its last, a part of a model file is no other thing."""
    [whole] = (EXERCISE / "right" / ("lecture_raw_pixels_h5" if kind == "h5" else GOOD.name)).glob("mnist_model.*")
    part = tmp_path / whole.name
    part.write_bytes(whole.read_bytes()[: size if size > 6 else 8])
    assert codes(grader, {"submission.py": GOOD / "submission.py", part.name: part}) == {"trained.truncated"}


def test_a_file_of_a_newer_keras_loads_where_it_holds_nothing_new(grader, tmp_path):
    """An option that this Keras does not know and that is not set changes nothing."""
    part = tmp_path / "mnist_model.keras"
    with zipfile.ZipFile(GOOD / part.name) as old, zipfile.ZipFile(part, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "metadata.json":
                data = json.dumps({"keras_version": "9.9.9"}).encode()
            if name == "config.json":
                config = json.loads(data)
                for layer in config["config"]["layers"]:
                    layer["config"]["option_of_the_future"] = None
                data = json.dumps(config).encode()
            new.writestr(name, data)
    assert codes(grader, {"submission.py": GOOD / "submission.py", part.name: part}) == {""}
