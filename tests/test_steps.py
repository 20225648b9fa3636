"""Calls that read and write files: what is judged are the files, read by a process that runs no student code."""

import io
from types import SimpleNamespace

import keras
import pytest

from autograder.student.checking.outline import Outline
from autograder.student.checking.reader import Reader
from autograder.student.checking.steps import Step, read_done
from autograder.student.checking.submission import Submission
from autograder.student.service.peer import NoAnswer
from autograder.student.service.service import Service
from autograder.student.transport.reply import ErrorReply, read_reply
from autograder.student.transport.wire import new_encoder, read_frame

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
from autograder.student.service.service import Service

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


CLAIMS = """
from autograder.student.service import service

def save_digit(image, path):
    pass

class Claim:
    pack = service.pack
    service.pack = lambda reply, arrays: Claim.pack(
        {"error": {"kind": "probe_raised", "type": "ValueError", "line": 1}}, {}
    )
"""


def test_a_call_that_claims_to_be_a_broken_probe_is_no_answer(grader):
    """Only a probe can break: a zero does not become an error of the grader's."""
    assert {check.code for check in grader.checks(CLAIMS, "save_digit", lab="lab4_images_and_saving").values()} <= {
        "student.garbled",
        "check.unchecked",
    }


def test_a_file_is_read_once(tmp_path):
    """Checks that read the same file share one reading; after two files that end the reader no other is read."""
    asked = []

    class Ends:
        def ask(self, message, arrays, timeout):
            asked.append(message["function"])
            raise NoAnswer("died")

    submission = Submission(None, reading=Ends)
    (tmp_path / "reader.py").write_text("def image(file):\n    return None\n", encoding="utf-8")
    reader = Reader(submission, SimpleNamespace(folder=tmp_path, name="save"))
    for content in (b"1", b"1", b"2", b"3", b"4"):
        assert reader.image(file=content) is None
    assert len(asked) == 2


def test_an_outline_is_no_book_of_codes():
    """A hidden check repeats what was said before of the exercise's own names, and of no others."""
    error = ErrorReply("misspelt", {"name": "greeting", "wrote": "greetings", "cell": 1, "line": 1})
    assert Outline({"greeting": error}).holds(error, ("greeting",))
    many = {f"name{at}": error for at in range(1000)}
    assert not Outline(many).holds(error, ("greeting",))


def test_a_model_that_several_steps_are_given_is_one_object(tmp_path):
    """It crosses, is built and is compiled once; compiled anew where the student's function compiled it."""
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2)])
    (tmp_path / "submission.py").write_text(
        "def first(model):\n    return [id(model), id(model.optimizer)]\n\n\n"
        "def second(model):\n    model.compile('sgd', 'mae')\n    return first(model)\n",
        encoding="utf-8",
    )
    service = Service(tmp_path)
    service.handle({"op": "load", "file": "submission.py", "names": ["first", "second"]}, {})
    encoder = new_encoder()
    steps = [Step(name, (model,), compile={"loss": "mse"}).as_dict() for name in ("first", "first", "second", "first")]
    message = {"op": "steps", "steps": encoder.encode(steps)}
    assert len(encoder.arrays) == len(model.weights) + 1
    reply = service.handle(message, encoder.arrays)
    answers = [done.value for done in read_done(read_reply(*read_frame(io.BytesIO(reply).read)).value, 4)]
    models, optimizers = zip(*answers, strict=True)
    assert len(set(models)) == 1
    assert [optimizers[0] == one for one in optimizers] == [True, True, False, False]
