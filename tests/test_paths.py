"""What a student reads names no folder of the grading machine."""

import sys
from pathlib import Path

import pytest

from autograder.grading.paths import both_without_paths, machine_folders, without_paths
from autograder.student.text import Text

SCRATCH = Path("/tmp/autograder-abc123")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("No such file: '/tmp/autograder-abc123/work/data/a.csv'", "No such file: 'a.csv'"),
        (f"in {sys.prefix}/lib/python3/site-packages/keras/x.py, line 3", "in x.py, line 3"),
        (f"{Path.home()}/secret.txt.", "secret.txt."),
        ("/tmp/autograder-abc123", "autograder-abc123"),
        ("filepath=/tmp/autograder-abc123/work/m.keras. Check it.", "filepath=m.keras. Check it."),
        ("'/content/drive/MyDrive/a.csv' and 3/4 of and/or", "'/content/drive/MyDrive/a.csv' and 3/4 of and/or"),
        ("/tmp/autograder-abc1234/a", "a"),
        ("shape (28, 28)", "shape (28, 28)"),
    ],
)
def test_a_path_of_this_machine_becomes_its_last_name(text, kept):
    """Paths that the student wrote for another machine stay as they are."""
    folders = machine_folders(SCRATCH)
    assert without_paths(text, folders) == kept
    assert both_without_paths(Text(ko=text, en=text), folders) == Text(ko=kept, en=kept)
