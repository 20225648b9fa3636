"""Confinement is tried before results are called confined: what gets through is found and said."""

import json
import os
import subprocess
import sys

import pytest

from autograder.grading.backend import choose_backend
from autograder.sandbox import landlock
from autograder.sandbox.confine import CannotConfine
from autograder.sandbox.trial import check_confinement
from autograder.student.course.load import PROJECT
from autograder.student.text import UsageError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are Linux")

WITHOUT = {
    "filter": "import autograder.sandbox.syscalls as module; module.filter_calls = lambda: None",
    "landlock": "import autograder.sandbox.landlock as module; module.restrict = lambda allowed: None",
    "honest work": "import autograder.sandbox.landlock as module; module.IN_SCRATCH = module.READ_FILE",
}


@pytest.fixture
def trial(tmp_path):
    """Try a confinement that lacks a part; returns what got through."""

    def run(without, version=99):
        done = subprocess.run(
            [
                sys.executable,
                "-P",
                "-c",
                f"{WITHOUT[without]}\nfrom autograder.sandbox.trial import main\nmain()",
                tmp_path,
            ],
            env=os.environ | {"PYTHONPATH": str(PROJECT), landlock.AT_MOST: str(version)},
            stdout=subprocess.PIPE,
            check=True,
            timeout=60,
        )
        return set(json.loads(done.stdout))

    return run


def test_a_missing_filter_of_calls_is_found(trial):
    """Permissions, times, sockets and processes are the filter's to refuse."""
    found = trial("filter")
    assert {"changing permissions", "changing times", "opening a socket", "starting a process"} <= found
    assert "reading a file" not in found


def test_truncating_is_found_on_an_old_kernel(trial):
    """Landlock's first version does not refuse it."""
    assert "truncating a file" in trial("filter", version=1)


def test_a_missing_landlock_is_found(trial):
    """Files outside are its to refuse."""
    assert {"reading a file", "listing a folder", "writing a file", "making a file", "removing a file"} <= trial(
        "landlock"
    )


def test_a_confinement_that_stops_honest_work_is_found(trial):
    """A sandbox in which no file can be written would refuse right answers."""
    [found] = trial("honest work")
    assert found.startswith("but not with working in its folder")


def test_this_machine_confines():
    """Everything is refused that must be, and allowed that must be."""
    check_confinement()


def test_what_got_through_is_said_and_auto_goes_on(monkeypatch):
    """`auto` names it and takes the next backend; `confined` is refused with it."""

    def check():
        raise CannotConfine("a confined process got through with: truncating a file")

    monkeypatch.setattr("autograder.grading.backend.check_confinement", check)
    monkeypatch.setenv("AUTOGRADER_ENGINE", "no-such-engine")
    lines = []
    assert choose_backend("auto", False, lines.append).name == "none"
    assert any("truncating a file" in line for line in lines)
    with pytest.raises(UsageError, match="truncating a file"):
        choose_backend("confined", False)
