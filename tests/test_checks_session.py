"""One pytest session serves many submissions, and keeps nothing of one for the next."""

import gc
import weakref

import pytest

from autograder.checker.checks import Checks
from autograder.student.checking.submission import Submission
from autograder.student.notebooks.cells import Cell
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service

SOURCES = {
    "wrong": "def pad_same(image, kernel_size):\n    return image\n",
    "right": "import numpy as np\n\ndef pad_same(image, kernel_size):\n    return np.pad(image, kernel_size // 2)\n",
}


def submission(source, folder):
    """One whose code runs in this process."""
    service = Service(folder)
    service.load_cells([Cell(source, 1)], ("pad_same",))
    return Submission(LocalPeer(service))


@pytest.fixture
def exercise(assignments):
    """Public and hidden checks, no Keras."""
    return assignments["lab1_convolution"].exercise("pad_same")


def test_submissions_follow_each_other(assignments, exercise, tmp_path):
    """Each has the results that it has alone, whatever came before; and no report of a check is kept."""
    checks, seen = Checks(assignments, lambda: None), []

    def work(checks):
        for name in ("wrong", "right", "wrong"):
            checks.begin(submission(SOURCES[name], tmp_path))
            checks.run(checks.items(exercise.check_files), (), lambda: False)
            seen.append({check: (one.status, one.code) for (_, check), one in checks.plugin.results.items()})
            assert not checks._session.config.pluginmanager.has_plugin("terminalreporter")

    checks.serve(work)
    wrong, right, again = seen
    assert wrong == again
    assert {status for status, _ in right.values()} == {"passed"}
    assert wrong.keys() == right.keys() == {check.name for check in exercise.checks}
    assert "failed" in {status for status, _ in wrong.values()}


class Watching:
    """A plugin of one submission, as those that hold its models."""

    def __init__(self):
        self.seen = []

    def pytest_runtest_setup(self, item):
        """Note the check."""
        self.seen.append(item.name)


def test_nothing_of_a_submission_is_kept(assignments, exercise, tmp_path):
    """Its plugins are called, and gone with it: what they hold would grow with the class."""
    checks, alive, seen = Checks(assignments, lambda: None), [], []

    def work(checks):
        for _ in range(2):
            plugin = Watching()
            alive.append(weakref.ref(plugin))
            checks.begin(submission(SOURCES["right"], tmp_path))
            checks.run(checks.items(exercise.check_files), (plugin,), lambda: False)
            seen.append(len(plugin.seen))
            del plugin
        gc.collect()
        assert [one() for one in alive] == [None, None]

    checks.serve(work)
    assert seen == [len(exercise.checks)] * 2


def test_what_is_raised_comes_out_and_the_next_session_works(assignments, exercise, tmp_path):
    """An error of the grader's own costs one submission."""
    checks, done = Checks(assignments, lambda: None), []

    def broken(checks):
        checks.begin(submission(SOURCES["right"], tmp_path))
        checks.run(checks.items(exercise.check_files), (), lambda: 1 / 0)

    def whole(checks):
        checks.begin(submission(SOURCES["right"], tmp_path))
        checks.run(checks.items(exercise.check_files), (), lambda: False)
        done.extend(one.status for one in checks.plugin.results.values())

    with pytest.raises(ZeroDivisionError):
        checks.serve(broken)
    checks.serve(whole)
    assert done == ["passed"] * len(exercise.checks)


def test_checks_that_are_not_wanted_any_more_are_left(assignments, exercise, tmp_path):
    """As where no process can be started."""
    checks = Checks(assignments, lambda: None)

    def work(checks):
        checks.begin(submission(SOURCES["right"], tmp_path))
        checks.run(checks.items(exercise.check_files), (), lambda: True)

    checks.serve(work)
    assert len(checks.plugin.results) == 1
