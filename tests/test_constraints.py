"""constraints.txt: the versions that the tests ran with, one for each library that pyproject.toml asks for."""

import runpy
import tomllib

import pytest
from packaging.utils import canonicalize_name

from autograder.student.course.load import PROJECT

# What makes the file also reads what the project asks for.
asked = runpy.run_path(str(PROJECT / ".ci" / "constraints"))["asked"]


def pinned(text: str) -> dict[str, str]:
    """Name -> version of a constraints file.

    Raises:
        ValueError: if a line is no ``name==version``, such as a path or an editable install.
    """
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return dict(line.split("==") for line in lines)


def problems(project: dict, text: str) -> list[str]:
    """Libraries that have no version in the file, or one outside of their bounds."""
    versions = pinned(text)
    found = []
    for wanted in asked(project):
        version = versions.get(canonicalize_name(wanted.name))
        if version is None:
            found.append(f"{wanted.name} has no version")
        elif not wanted.specifier.contains(version):
            found.append(f"{wanted.name}=={version} is outside of {wanted.specifier}")
    return found


@pytest.fixture(scope="module")
def project():
    """The table of pyproject.toml."""
    return tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def constraints():
    """The text of constraints.txt."""
    return (PROJECT / "constraints.txt").read_text(encoding="utf-8")


def test_each_dependency_has_a_version_within_its_bounds(project, constraints):
    """Every library of pyproject.toml, with the `test` extra, stands in constraints.txt within its bounds."""
    assert problems(project, constraints) == []


def test_constraints_are_versions_and_nothing_else(constraints):
    """Each line is `name==version`, in the order of names: no path, no address, no editable install."""
    names = list(pinned(constraints))
    assert names == sorted(names)
    assert "/" not in "".join(line for line in constraints.splitlines() if not line.startswith("#"))
    assert canonicalize_name("cnn-labs-autograder") not in names


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("keras==", "keras==9", "keras==9"),
        ("mypy==", "nothing==", "mypy has no version"),
    ],
)
def test_a_missing_or_wrong_version_is_found(project, constraints, old, new, found):
    """A library without a version, and one outside of its bounds, are found."""
    (line,) = problems(project, constraints.replace(f"\n{old}", f"\n{new}", 1))
    assert line.startswith(found)


def test_private_keras_has_an_upper_bound(project):
    """Models cross by private parts of Keras: a version that nobody has tried is not installed."""
    (keras,) = [one for one in asked(project) if one.name == "keras"]
    assert not keras.specifier.contains("99")
