"""What a notebook's saved outputs tell of its last training, and how it comes to the student's page."""

import json

import pytest

from autograder.checker.job import Job
from autograder.grading.backend import choose_backend
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.student.checking.outline import read_outline
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.trainings import last_training
from autograder.student.pictures import MOST_EPOCHS, Curves
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service

LAB, NAME = "words_and_tables", "centre_columns"
TOY = PROJECT / "tests" / "toy_course"
# As Keras prints into a notebook: colours, and a bar that goes back over itself.
BAR = (
    "Epoch 1/2\n\x1b[1m1/7\x1b[0m \x1b[32m━\x1b[0m \x1b[1m6s\x1b[0m 4s/step - accuracy: 0.3438 - loss: 1.0956\b\b\b\r"
    "\x1b[1m7/7\x1b[0m \x1b[32m━━\x1b[0m \x1b[1m3s\x1b[0m 9ms/step - accuracy: 0.9 - loss: 0.25"
    " - val_accuracy: 0.91 - val_loss: 0.3\n"
    "Epoch 2/2\n\x1b[1m7/7\x1b[0m ━━ - accuracy: 0.95 - loss: 1.5e-02 - val_accuracy: 0.94 - val_loss: nan\n"
)
LINES = (
    "Epoch 1/2\n7/7 - 1s - 168ms/step - accuracy: 0.29 - loss: 1.2\nEpoch 2/2\n7/7 - 1s - accuracy: 0.3 - loss: 1.1\n"
)
SAID = [("loss", [1.2, 1.1]), ("accuracy", [0.29, 0.3])]


def printed(text):
    """An output of a cell."""
    return {"output_type": "stream", "name": "stdout", "text": text}


@pytest.fixture
def notebook(tmp_path):
    """A notebook whose cells have these outputs."""

    def write(*outputs, source="x = 1\n"):
        cells = [{"cell_type": "code", "source": source, "outputs": one, "metadata": {}} for one in outputs]
        path = tmp_path / f"{LAB}.ipynb"
        path.write_text(json.dumps({"cells": cells, "nbformat": 4, "metadata": {}}), encoding="utf-8")
        return path

    return write


def test_the_end_of_each_epoch_counts(notebook):
    """Of a bar that was printed many times, its last state; in the order of a page."""
    measures = dict(last_training(notebook([printed(BAR)])))
    assert list(measures) == ["loss", "val_loss", "accuracy", "val_accuracy"]
    assert measures["loss"] == [0.25, 0.015]
    assert measures["accuracy"] == [0.9, 0.95]
    assert str(measures["val_loss"]) == "[0.3, nan]"


@pytest.mark.parametrize(
    "outputs",
    [
        [[printed(BAR)], [printed(LINES)]],
        [[printed(BAR), printed(LINES)], []],
        [[printed((BAR + LINES).splitlines(keepends=True))]],
    ],
    ids=["another cell", "one cell", "lines"],
)
def test_the_last_training_counts(notebook, outputs):
    """In whatever cell or output it stands; counting from 1 begins another one."""
    assert last_training(notebook(*outputs)) == SAID


@pytest.mark.parametrize(
    "outputs",
    [
        [],
        None,
        "x",
        [3],
        [{"output_type": "stream"}],
        [printed("Epoch 1: val_loss improved from inf to 0.1")],
        [printed("Epoch 1/2\nloss: hello")],
        [{"output_type": "display_data", "data": {"text/plain": LINES}}],
        [printed([3, None])],
    ],
)
def test_what_tells_of_no_training_is_passed_over(notebook, outputs):
    """Whatever a file holds in the place of outputs."""
    assert last_training(notebook(outputs)) == []


def test_a_script_has_no_outputs(tmp_path):
    """Nor has a file that is gone, or no notebook."""
    assert last_training(tmp_path / "lab.py") == []
    assert last_training(tmp_path / "gone.ipynb") == []
    (tmp_path / "bad.ipynb").write_bytes(b"{")
    assert last_training(tmp_path / "bad.ipynb") == []


def test_a_long_training_is_cut(notebook):
    """A page holds a few epochs of it."""
    text = "".join(f"Epoch {at}/500\n7/7 - loss: 0.{at:03}\n" for at in range(1, 500))
    [(name, values)] = last_training(notebook([printed(text)]))
    assert (name, len(values)) == ("loss", MOST_EPOCHS)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ([("loss", [0.5, float("nan"), 1e300])], Curves((("loss", ("0.5", "nan", "1e+300")),))),
        ([("<b>", [1.0]), ("accuracy", [0.1] * 900)], Curves((("accuracy", ("0.1",) * MOST_EPOCHS),))),
        ([("loss", [1.0])] * 90, Curves((("loss", ("1",)),) * 4)),
        ([("evil", [1.0])], None),
        ([("loss", ["x"])], None),
        ([("loss", [10**400])], None),
        (3, None),
    ],
    ids=["strange", "other name", "many", "no name", "text", "huge", "number"],
)
def test_what_a_submission_says_of_its_training_is_bounded(tmp_path, said, read):
    """The student's process may say anything: four names, short numbers, and nothing where it is none of these."""
    service = Service(tmp_path)
    service.load_cells([Cell("x = 1", 1)], ("f",))
    service.faults.outline = lambda: {"absent": {}, "quote": "", "module": "", "code": [], "training": said}
    try:
        found = read_outline(*LocalPeer(service).ask({"op": "outline"}, {}, 1)).training
    except (TypeError, ValueError, OverflowError):
        found = None
    assert found == read


def test_a_real_checker_reads_the_training_and_the_page_shows_it(notebook, tmp_path):
    """From the file, through the confined process and the gradebook's data."""
    from autograder.reports.feedback_page import Beside, write_feedback
    from autograder.student.pictures import read_pictures
    from autograder.student.result import SubmissionResult

    course = load_assignments(TOY)
    source = f"def {NAME}(table):\n    return table - table.mean(axis=0)\n"
    path = notebook([printed(LINES)], source=source)
    job = Job(LAB, "", path.name, (), (NAME,))
    with Pool(choose_backend("auto", required=False), 1, TOY, None, {LAB}) as pool:
        graded = grade_one(pool, job, {path.name: path}, [course[LAB].exercise(NAME)])
    assert {check.status for check in graded.exercises[0].checks} == {"passed"}
    shown = read_pictures(graded.pictures[""])
    assert shown == {"": (Curves((("loss", ("1.2", "1.1")), ("accuracy", ("0.29", "0.3")))),)}
    result = SubmissionResult("kim", "kim", LAB, "graded", "confined", 6.0, graded.exercises)
    write_feedback(tmp_path / "page.html", result, course, "ko", Beside(pictures={"": shown}))
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.index("노트북의 학습 기록") < page.index("<code>loss</code>") < page.index("0.29")
