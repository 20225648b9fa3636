"""The hostile corpus in every other place that this machine has, by name: containers, other Pythons, no isolation."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from attacks import (
    ATTACKS,
    NEIGHBOURS,
    bytes_of_results,
    earned_otherwise,
    forget,
    grade_class,
    hand_in_neighbours,
    hidden_words,
    shown,
)

from autograder.proving.corpus import read_corpus
from autograder.sandbox.confine import CannotConfine
from autograder.sandbox.container import find_engine
from autograder.sandbox.scratch import empty
from autograder.student.course.load import PROJECT, load_assignments

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def leave_nothing(tmp_path: Path) -> Iterator[None]:
    """Pytest keeps its folders, and cannot remove those that attacks hand in."""
    yield
    empty(tmp_path)


# Exercises that are judged in a fraction of a second.
CROWD = {
    "lab0_greeting": ["greeting", "greeting_program"],
    "lab1_convolution": ["output_size", "layer_params", "pad_same", "first_argmax"],
    "lab2_mnist_cnn": ["one_hot"],
}
ORDINARY_USER = 65534
# What a grading needs of the project.
PARTS = ("autograder", "assignments", "tests", "pyproject.toml", "README.md")


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that everybody may read: in ``class`` the neighbours and all attacks, in ``alone`` the neighbours."""
    with tempfile.TemporaryDirectory(prefix="home-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        hand_in_neighbours(folder / "alone")
        hand_in_neighbours(folder / "class")
        for attack in ATTACKS:
            attack.hand_in(folder / "class")
        yield folder
        forget(folder / "class")


def check(alone, together, isolation, place=""):
    """Everything that must be seen of a class with attackers."""
    assert {one["isolation"] for one in together.results} == {isolation}
    wrong = {one.name: earned_otherwise(together, one, place) + shown(together, one) for one in ATTACKS}
    assert [f"{name}: {one}" for name, found in wrong.items() for one in found] == []
    assert hidden_words(together) == []
    neighbours = bytes_of_results(alone)
    assert len(neighbours) == sum(map(len, NEIGHBOURS.values()))
    assert neighbours.items() <= bytes_of_results(together).items()


def test_all_attacks_in_containers(place):
    """The whole corpus, each process in a container of this machine's engine: the same scores, and none is left."""
    try:
        engine = find_engine()
    except CannotConfine as problem:
        pytest.skip(str(problem))
    options = ("--jobs=2", "--isolation=container")
    alone = grade_class(place / "alone", place / "alone-out", options)
    together = grade_class(place / "class", place / "out", options, timeout=7200)
    print(f"{len(ATTACKS)} attacks and their neighbours graded in containers in {together.seconds:.0f} s")
    check(alone, together, "container", "in_container")
    listed = subprocess.run(
        [*engine.command, "ps", "--all", "--quiet", "--filter", "name=cnn-labs-"], capture_output=True, check=True
    )
    assert listed.stdout.strip() == b""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become an ordinary user")
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_all_attacks_as_an_ordinary_user_with_another_python(place, version):
    """The whole corpus, confined, graded by an ordinary user from a clone and an environment under a home folder.

    ``AUTOGRADER_TEST_PYTHONS`` lists folders that hold Pythons which everybody may read; the packages are downloaded.
    """
    python = shutil.which(f"python{version}", path=os.environ.get("AUTOGRADER_TEST_PYTHONS", os.defpath))
    if not python:
        pytest.skip(f"no python{version} that everybody may read")
    os.chown(place, ORDINARY_USER, ORDINARY_USER)
    clone = place / "labs"
    clone.mkdir()
    for part in PARTS:
        source = PROJECT / part
        copy = shutil.copytree if source.is_dir() else shutil.copyfile
        copy(source, clone / part)
    for command in ([python, "-m", "venv", "venv"], ["venv/bin/pip", "install", "--quiet", "--editable", "."]):
        subprocess.run(command, cwd=clone, check=True)
    program = (clone / "venv" / "bin" / "autograder",)
    options = ("--jobs=2", "--require-isolation")
    how = {"user": ORDINARY_USER, "group": ORDINARY_USER, "extra_groups": []}
    alone = grade_class(place / "alone", place / "alone-out", options, program, **how)
    together = grade_class(place / "class", place / "out", options, program, **how)
    print(f"Python {version}: {len(ATTACKS)} attacks and their neighbours graded in {together.seconds:.0f} s")
    check(alone, together, "confined")


def test_attacks_get_through_where_nothing_isolates(tmp_path):
    """Without isolation, attacks that reach out do reach: what stops them is the isolation, not their own mistake."""
    bite = [one for one in ATTACKS if one.spec.get("bites_without_isolation")]
    for attack in bite:
        attack.hand_in(tmp_path / "class")
    run = grade_class(tmp_path / "class", tmp_path / "out", ("--jobs=2", "--isolation=none"))
    assert len(bite) >= 10
    assert {one.name: run.result(one)["score"] for one in bite} == {one.name: 5.0 for one in bite}


def hand_in_crowd(class_folder: Path, count: int) -> None:
    """Honest and half-honest students of three labs, from the corpora of exercises that are quick to judge."""
    labs = load_assignments(PROJECT / "assignments")
    chosen = [
        (lab, specimen)
        for lab, names in CROWD.items()
        for name in names
        for specimen in read_corpus(labs[lab].exercise(name))
        if specimen.path.suffix == ".py"
    ]
    for number in range(count):
        lab, specimen = chosen[number % len(chosen)]
        folder = class_folder / f"{'anz'[number % 3]}_neighbour_{lab[:4]}_{number}"
        folder.mkdir(parents=True)
        shutil.copy(specimen.script, folder / f"{lab}.py")


def test_a_class_of_300_is_graded_as_without_its_45_attackers(tmp_path):
    """255 students get the same bytes whether or not 45 attackers hand in with them."""
    attackers = [one for one in ATTACKS if one.spec["lab"] != "lab2_mnist_cnn" and "name_" not in one.name][:45]
    assert len(attackers) == 45
    for name in ("alone", "together"):
        hand_in_crowd(tmp_path / name, 255)
    for attack in attackers:
        attack.hand_in(tmp_path / "together")
    alone = grade_class(tmp_path / "alone", tmp_path / "alone-out")
    together = grade_class(tmp_path / "together", tmp_path / "together-out")
    print(f"255 students in {alone.seconds:.0f} s, with 45 attackers in {together.seconds:.0f} s")
    crowd = bytes_of_results(alone)
    assert len(crowd) == 255
    assert len(together.results) == 300
    assert crowd.items() <= bytes_of_results(together).items()
