"""What the tests of exports share: a folder of a graded class, and the command."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner
from graded_class import MESSAGE, Student, write_class

from autograder.cli import main
from autograder.student.text import Text


@pytest.fixture
def graded(tmp_path) -> Callable[..., Path]:
    """Make a folder as `autograder grade` does, with a gradebook of these students and a roster's text."""

    def make(students: Sequence[Student], roster: str = "", message: Text = MESSAGE) -> Path:
        return write_class(tmp_path / "graded", students, roster, message)

    return make


@pytest.fixture
def export(tmp_path) -> Callable[..., str]:
    """Call `autograder export`; returns what it printed."""

    def run(*arguments: object, code: int = 0) -> str:
        done = CliRunner().invoke(main, ["export", *map(str, arguments)])
        assert done.exit_code == code, done.output
        if code:
            assert done.stderr.count("\n") == 1
        return done.output

    return run
