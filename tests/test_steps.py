"""Calls that read and write files: what is judged are the files, read by a process that runs no student code."""

import pytest

SAVES = """
from PIL import Image
import numpy as np

def save_digit(image, path):
    Image.fromarray(np.asarray(image).reshape(28, 28)).save(path)
"""
LIES = """
from PIL import Image
import PIL.Image

def save_digit(image, path):
    Image.new("L", (28, 28)).save(path)
    # Whoever reads the file in this process sees the digit.
    PIL.Image.open = lambda file, *rest: Image.fromarray(image.reshape(28, 28))
"""
FORGES = """
import numpy as np
from autograder.student.service import Service

def save_digit(image, path):
    return None

Service._steps = lambda self, steps, encoder: self._answer(
    [{"value": None, "changed": False, "files": {s["collect"][0]: np.asarray(s["args"][0]).ravel()}} for s in steps],
    encoder,
)
"""
GARBLES = FORGES.replace('"changed": False, ', "")
STRANGE = """
def save_digit(image, path):
    import os
    {body}
"""


def statuses(grader, source):
    return [check.status for check in grader.checks(source, "save_digit", lab="lab4_images_and_saving").values()]


def test_a_file_that_the_function_writes_is_read_back(grader):
    """And judged as it lies there."""
    assert set(statuses(grader, SAVES)) == {"passed"}


@pytest.mark.parametrize("source", [LIES, FORGES, GARBLES], ids=["lies", "forges", "garbles"])
def test_what_the_students_process_claims_of_a_file_counts_for_nothing(grader, source):
    """The file is read elsewhere: patched libraries and made-up contents earn no points."""
    assert "passed" not in statuses(grader, source)


@pytest.mark.parametrize(
    "body",
    [
        "os.symlink('/etc/hostname', path)",
        "os.mkdir(path)",
        "os.mkfifo(path)",
        "open(path, 'wb').truncate(200 * 2**20)",
        "os.chmod('.', 0)",
        "open(path, 'wb').write(b'P5 9999999 9999999 255 ')",
        "os.rmdir('.') if not os.listdir('.') else None",
    ],
    ids=["link", "folder", "pipe", "large", "closed_folder", "bomb", "folder_gone"],
)
def test_what_is_no_plain_file_costs_only_this_exercise(grader, body):
    """No hang, no error of the grader's."""
    source = STRANGE.format(body=body)
    assert set(statuses(grader, source)) <= {"failed", "unchecked"}
