"""The file that a lab asks for by name: found under the names that students and browsers give it, and told."""

import os

import pytest

from autograder.intake import items
from autograder.intake.discover import discover
from autograder.intake.words import (
    LINK,
    NEAREST,
    NEWEST,
    NOT_READ,
    OWN_NAME,
    SEVERAL_BESIDE,
    TAKEN_AS,
    TOO_LARGE_BESIDE,
)

LAB2 = "lab2_mnist_cnn"
NOTEBOOK = '{"cells": [{"cell_type": "code", "source": "def build_cnn(): ..."}], "nbformat": 4, "metadata": {}}'
DAY = 86_400


@pytest.fixture
def put(tmp_path):
    """Write a file of the class, so many seconds before a fixed moment."""

    def write(name, text=NOTEBOOK, age=0):
        path = tmp_path / "class" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (1_700_000_000 - age,) * 2)
        return path

    return write


@pytest.fixture
def attempt(tmp_path, assignments):
    """The attempt of kim that counts."""

    def find(path="class"):
        [kim] = [one for one in discover([tmp_path / path], assignments, tmp_path) if one.student == "kim"]
        return next(kim.readable)

    return find


def taken(name, wanted):
    """The note on a file that bears another name than the lab's."""
    return TAKEN_AS.format(name=name, wanted=wanted)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("mnist_model (1).keras", "mnist_model.keras"),
        ("mnist_model(2).h5", "mnist_model.h5"),
        ("MNIST_Model.keras", "mnist_model.keras"),
        ("Mnist_model.H5", "mnist_model.h5"),
        ("mnist-model.keras", "mnist_model.keras"),
        ("mnist_model - 복사본.keras", "mnist_model.keras"),
        ("사본 - mnist_model.keras", "mnist_model.keras"),
        ("Copy_of_mnist_model.keras", "mnist_model.keras"),
        ("홍길동_mnist_model.keras", "mnist_model.keras"),
        ("mnist_model_final.h5", "mnist_model.h5"),
        ("models/mnist_model.keras", "mnist_model.keras"),
        ("lab2/mnist_model.h5", "mnist_model.h5"),
        ("a/b/MNIST_MODEL (1).keras", "mnist_model.keras"),
    ],
)
def test_a_model_under_another_name_or_in_a_sub_folder_is_taken_and_told(put, attempt, name, wanted):
    """Its student learns what it was taken for, and under which name it belongs beside the notebook."""
    put("kim/lab2_mnist_cnn.ipynb")
    model = put(f"kim/{name}", "model")
    found = attempt()
    assert found.files == {wanted: model}
    assert found.notes == (taken(name, wanted),)


@pytest.mark.parametrize("name", ["cnn_model.keras", "model.h5", "mnist_model.txt", "mnist_model.keras/x.txt"])
def test_a_file_of_another_name_is_no_model(put, attempt, name):
    """The name that the lab asks for has to be in it."""
    put("kim/lab2_mnist_cnn.ipynb")
    put(f"kim/{name}", "model")
    assert (attempt().files, attempt().notes) == ({}, ())


def test_a_model_above_or_beside_the_notebooks_folder_is_taken(put, attempt):
    """Wherever in one student's hand-in it lies."""
    put("kim/notebooks/lab2_mnist_cnn.ipynb")
    model = put("kim/models/mnist_model.keras", "model")
    assert attempt().files == {"mnist_model.keras": model}


def test_a_model_stays_with_its_own_attempt(put, attempt):
    """The newer attempt has no model, and the one of the older is not lent to it."""
    put("kim/attempt1/lab2_mnist_cnn.ipynb")
    put("kim/attempt1/mnist_model.keras", "model")
    put("kim/attempt2/lab2_mnist_cnn.ipynb")
    assert attempt().label == "attempt2/lab2_mnist_cnn.ipynb"
    assert attempt().files == {}


SEVERAL = {
    "its own name, of one time": (
        {"mnist_model.keras": 0, "mnist_model (1).keras": 0, "MNIST_model.keras": 0},
        "mnist_model.keras",
        OWN_NAME,
    ),
    "the newest": ({"mnist_model.keras": DAY, "mnist_model (1).keras": 0}, "mnist_model (1).keras", NEWEST),
    "the nearest": ({"mnist_model.keras": DAY, "models/mnist_model.keras": 0}, "mnist_model.keras", NEAREST),
    "a copy, no other thing": (
        {"mnist_model (1).keras": DAY, "mnist_model.weights.keras": 0},
        "mnist_model (1).keras",
        OWN_NAME,
    ),
}


@pytest.mark.parametrize(("ages", "name", "why"), SEVERAL.values(), ids=SEVERAL)
def test_of_several_models_one_rule_chooses_and_says_so(put, attempt, ages, name, why):
    """The nearest, then the plain name, then the newest; which one was used is told."""
    put("kim/lab2_mnist_cnn.ipynb")
    paths = {one: put(f"kim/{one}", one, age) for one, age in ages.items()}
    found = attempt()
    assert found.files == {"mnist_model.keras": paths[name]}
    words = SEVERAL_BESIDE.format(wanted="mnist_model.keras", name=name, count=len(ages), why_ko=why.ko, why_en=why.en)
    assert found.notes == (words, *([] if name == "mnist_model.keras" else [taken(name, "mnist_model.keras")]))


def test_both_kinds_of_file_are_handed_in(put, attempt):
    """The exercise itself chooses between .keras and .h5."""
    put("kim/lab2_mnist_cnn.ipynb")
    models = {name: put(f"kim/{name}", "model") for name in ("mnist_model.keras", "mnist_model.h5")}
    assert attempt().files == models


def test_loose_models_belong_to_the_student_whose_name_they_bear(put, attempt):
    """Whatever else is in the name; nobody gets the model of a student whose name only begins alike."""
    put("kim_lab2.ipynb")
    put("lee_lab2.ipynb")
    put("kim_lee_mnist_model.keras", "another's")
    put("kimmy_mnist_model.keras", "another's")
    assert attempt().files == {}
    own = put("mnist_model_kim (1).keras", "kim's")
    assert attempt().files == {"mnist_model.keras": own}


def test_a_notebook_that_is_named_alone_gets_no_others_model(put, attempt):
    """In a class's folder of loose files."""
    put("kim_lab2.ipynb")
    put("lee_mnist_model.keras", "lee's")
    assert attempt("class/kim_lab2.ipynb").files == {}
    own = put("Mnist_Model (1).keras", "kim's")
    assert attempt("class/kim_lab2.ipynb").files == {"mnist_model.keras": own}


def test_what_is_too_large_or_no_file_is_told(put, attempt, monkeypatch):
    """A smaller one is used in its place; a helper script that is too large costs no notebook."""
    monkeypatch.setattr(items, "MAX_SIZE", 2**20)
    put("kim/lab2_mnist_cnn.ipynb")
    put("kim/helper.py", "#" * 2**21)
    put("kim/mnist_model.keras", "x" * 2**21)
    small = put("kim/old/mnist_model.keras", "model")
    (small.parent / "mnist_model.h5").symlink_to(small)
    found = attempt()
    assert (found.files, found.too_large) == ({"mnist_model.keras": small}, {})
    large = [TOO_LARGE_BESIDE.format(name=name, limit="1") for name in ("helper.py", "mnist_model.keras")]
    link = NOT_READ.format(name="old/mnist_model.h5", reason_ko=LINK.ko, reason_en=LINK.en)
    assert set(found.notes) == {*large, link, taken("old/mnist_model.keras", "mnist_model.keras")}
    small.unlink()
    assert attempt().too_large == {"mnist_model.keras": "mnist_model.keras"}
