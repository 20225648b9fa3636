"""What goes wrong in students' code, on purpose or not, costs its own exercise and nothing else."""

import json
import re
import shutil
import signal

import pytest

from autograder.checker import budget
from autograder.checker.job import Job
from autograder.grading.backend import choose_backend
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.student.checking.verdict import worded
from autograder.student.checks.failures import OverBudget
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.result import UNCHECKED

ASSIGNMENTS = PROJECT / "assignments"
LAB = "lab2_mnist_cnn"
GOOD = {
    "reshape_images": "def reshape_images(images):\n    return images.reshape(len(images), 28, 28, 1)\n",
    "scale_images": 'def scale_images(images):\n    return images.astype("float32") / 255\n',
    "one_hot": "import numpy as np\ndef one_hot(labels):\n    return np.eye(10)[labels]\n",
}
RIGHT = "".join(GOOD.values())


def graded(grader, source, *others):
    """Results of ``reshape_images`` in ``source``, and of two right exercises around it."""
    text = GOOD["scale_images"] + source + GOOD["one_hot"]
    return grader.grade(text, "scale_images", "reshape_images", "one_hot", *others)


def codes(result):
    """The misconceptions named in an exercise."""
    return {check.code for check in result.checks} - {UNCHECKED}


def statuses(results):
    """Exercise -> status."""
    return {name: result.status for name, result in results.items()}


def as_bytes(results):
    """Results as a result file would hold them."""
    return json.dumps([result.as_dict() for result in results.values()], ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("import os; os._exit(0)", "student.died"),
        ("import os; os.abort()", "student.died"),
        ("import ctypes; ctypes.string_at(0)", "student.died"),
        ("import signal; signal.raise_signal(signal.SIGKILL)", "student.died"),
        ("import os; os.close(3)", "student.died"),
        ("exit()", "student.exited"),
        ("quit()", "student.exited"),
        ("import sys; sys.exit(1)", "student.exited"),
        ("raise SystemExit", "student.exited"),
        ("raise KeyboardInterrupt", "student.exited"),
        ("return reshape_images(images)", "student.raised_recursion"),
        ("return input('images? ')", "student.asks_input"),
        ("import sys; return int(sys.stdin.readline())", "student.raised"),
        ("raise BaseException", "student.raised"),
        ("raise type('Own', (Exception,), {'__str__': lambda self: 1 / 0})", "student.raised"),
        ("return np.zeros(10**12)", "student.memory"),
    ],
)
def test_an_accident_costs_only_its_own_exercise(grader, body, code):
    """Each end of a student's code has its words, and the exercises around it keep their points."""
    results = graded(grader, f"import numpy as np\ndef reshape_images(images):\n    {body}\n")
    assert statuses(results) == {"scale_images": "passed", "reshape_images": "failed", "one_hot": "passed"}
    assert codes(results["reshape_images"]) == {code}


def test_deep_recursion_is_named(grader):
    """A function that calls itself for ever is told the error's name."""
    [first, *_] = graded(grader, "def reshape_images(images):\n    return reshape_images(images)\n")[
        "reshape_images"
    ].checks
    assert "maximum recursion depth" in first.message.en
    assert "maximum recursion depth" in first.message.ko


RUBBISH = {
    "none": "None",
    "number": "3",
    "true": "True",
    "text": "'x'",
    "bytes": "b'x'",
    "list": "[]",
    "dict": "{}",
    "object": "object()",
    "class": "object",
    "lambda": "lambda *a, **k: None",
    "nested": "[[1, [2, [3, 'x']]], [4]]",
    "ragged": "[[1, 2], [3]]",
    "nan": "np.full((5, 28, 28, 1), np.nan)",
    "infinite": "float('inf')",
    "generator": "(number for number in range(3))",
    "endless": "itertools.count()",
    "deep": "deep()",
    "long": "[0] * 300_000",
    "huge_integer": "10**5000",
    "complex": "1j",
    "empty": "np.zeros((0,))",
    "words": "np.array(['x', 'y'])",
    "objects": "np.array([None, {}], dtype=object)",
    "structured": "np.zeros(3, dtype=[('a', 'i4')])",
    "dict_of_lists": "{'seen': [1], 'returned': {2: (3,)}, ('a', 1): None}",
    "surrogate": "'\\ud800'",
    "own_class": "type('이름' * 100, (), {})()",
    "lying": "Lying()",
    "tensor": "tf.zeros((2, 2))",
    "symbolic": "keras.Input((28, 28, 1))",
    "layer": "keras.layers.Dense(3)",
    "bare_model": "keras.Sequential()",
    "other_model": "keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])",
    "two_inputs": "keras.Model([keras.Input((1,)), keras.Input((1,))], keras.Input((1,)))",
    "history": "history({'loss': 5, 'accuracy': None, 'val_loss': 'x', 'val_accuracy': {}})",
    "history_list": "history([1, 2])",
}
# Every exercise meets these; those that start a training by a probe are spared the others.
COMMON = {"none", "number", "text", "list", "dict", "object", "lambda", "nested", "nan", "generator", "deep", "history"}
SLOW = {"build_pooled_cnn", "compile_for_integers", "train", "trained_model", "one_hot"}
RUBBISH_TOP = """
import itertools
import keras
import numpy as np
import tensorflow as tf

class Lying(list):
    shape, dtype = (5, 28, 28, 1), "float32"
    def __array__(self, *a, **k):
        raise ValueError("no")
    def __iter__(self):
        raise ValueError("no")
    def __len__(self):
        return -1
    def __eq__(self, other):
        return True

def deep():
    value = []
    for _ in range(100_000):
        value = [value]
    return value

def history(values):
    made = keras.callbacks.History()
    made.history = values
    return made

def rubbish():
    return {value}

"""


@pytest.mark.parametrize(
    ("kind", "lab"),
    [(kind, LAB) for kind in RUBBISH]
    # The other kinds cross as they do in the lab above.
    + [pytest.param(kind, "lab5_debugging", marks=[] if kind in COMMON else pytest.mark.slow) for kind in RUBBISH],
)
def test_rubbish_is_never_accepted_and_never_the_graders_fault(grader, assignments, lab, kind):
    """Whatever a function returns in place of its answer is a failed exercise: no error, and not passed."""
    source = RUBBISH_TOP.replace("{value}", RUBBISH[kind])
    names = []
    for exercise in assignments[lab].exercises:
        if kind not in COMMON and exercise.name in SLOW:
            continue
        names.append(exercise.name)
        for name in exercise.names:
            if name.isupper():
                source += f"{name} = rubbish()\n"
            else:
                source += f"def {name}(*args, **kwargs):\n    return rubbish()\n"
    results = grader.grade(source, *names, lab=lab)
    assert list(results) == names
    expected = {}
    assert {
        name: status for name, status in statuses(results).items() if status not in ("failed", "partial")
    } == expected
    assert all(check.message.en and check.hint.ko for one in results.values() for check in one.checks if check.code)


@pytest.mark.parametrize("name", ["train", "compile_for_one_hot", "predict_seven", "build_improved_model"])
@pytest.mark.parametrize("value", [{"$": "dict", "items": []}, None, {"$": "list", "items": []}], ids=str)
def test_a_forged_report_of_a_probe_is_a_failed_check(grader, assignments, name, value):
    """What runs beside the student's code reports no more than an answer: an empty report fails its checks."""
    lab = "lab2_mnist_cnn" if assignments["lab2_mnist_cnn"].exercise(name) else "lab5_debugging"
    source = f"""
import json, os
def {name}(*args, **kwargs):
    header = json.dumps({{"value": {value!r}}}).encode()
    os.write(3, len(header).to_bytes(4, "big") + bytes(8) + header)
    os._exit(0)
"""
    assert grader.grade(source, name, lab=lab)[name].status == "failed"


def test_a_function_that_leans_on_a_dropped_global_is_told_so_by_name(grader):
    """The variable that grading does not make is named, with the line that would have made it."""
    source = """
import numpy as np
width = int(input("width? "))
def reshape_images(images):
    return images.reshape(len(images), width, width, 1)
"""
    result = graded(grader, source)["reshape_images"]
    assert codes(result) == {"student.leans_on_dropped_runs"}
    for check in result.checks:
        if check.code == UNCHECKED:
            continue
        # A hidden check tells no name that the submission could have chosen.
        named = check.visibility == "public"
        assert ("`width`" in check.message.en) == named
        assert ("`width`" in check.message.ko) == named
    # One line of this file's own comes before it, after the two of scale_images.
    assert '(line 5: `width = int(input("width? "))`)' in result.checks[0].message.en


def test_a_global_that_leans_on_a_dropped_one_is_told_so_by_name(grader):
    """The chain is followed: what needs a dropped value is not there either."""
    source = """
answer = input("width? ")
width = int(answer)
def reshape_images(images):
    return images.reshape(len(images), width, width, 1)
"""
    result = graded(grader, source)["reshape_images"]
    assert codes(result) == {"student.leans_on_dropped_depends"}
    assert "`width`" in result.checks[0].message.en


def test_a_global_that_raised_is_told_by_name(grader):
    """A constant whose line raises costs only the function that uses it."""
    source = "size = int('x')\ndef reshape_images(images):\n    return images.reshape(len(images), size, size, 1)\n"
    results = graded(grader, source)
    assert codes(results["reshape_images"]) == {"student.leans_on_dropped_raised"}
    assert "`size`" in results["reshape_images"].checks[0].message.en
    assert results["one_hot"].status == "passed"


@pytest.mark.parametrize(
    "source",
    [
        "",
        "def reshape_images(images):\n    raise NotImplementedError('reshape_images: write me')\n",
        'def reshape_images(images):\n    """Docstring."""\n    raise NotImplementedError\n',
        "def reshape_images(images):\n    pass\n",
        "def reshape_images(images):\n    ...\n",
    ],
    ids=["nothing", "stub", "stub_with_docstring", "pass", "dots"],
)
def test_what_has_not_been_begun_is_missing(grader, source):
    """No function, or the stub as it was, is no mistake: missing, with no points."""
    result = graded(grader, source)["reshape_images"]
    assert result.status == "missing"
    assert codes(result) == {"student.missing"}
    assert result.score == 0


@pytest.mark.parametrize(
    "source",
    [
        "def reshape_images(images):\n    return None\n",
        "def reshape_images(images):\n    images = images * 1\n    raise NotImplementedError\n",
        "reshape_images = 3\n",
        "def reshape_images(images:\n",
    ],
    ids=["none", "half_begun", "not_a_function", "syntax_error"],
)
def test_what_has_been_begun_is_failed(grader, source):
    """Something of the student's is there, and it is wrong."""
    script = f"# %%\n{GOOD['one_hot']}\n# %%\n{source}"
    results = grader.grade(script, "reshape_images", "one_hot")
    assert results["reshape_images"].status in ("failed", "partial")
    assert results["one_hot"].status == "passed"
    assert "student.missing" not in codes(results["reshape_images"])


def test_an_exceptions_text_is_shown_in_public_checks_and_never_in_hidden_ones(grader):
    """A text may quote a hidden input, so that only public checks repeat it."""
    source = 'def scale_images(images):\n    raise ValueError(f"secret {images.shape} 비밀")\n'
    checks = [check for check in grader.checks(source, "scale_images").values() if check.code != UNCHECKED]
    assert {check.visibility for check in checks} == {"public", "hidden"}
    for check in checks:
        assert check.code == "student.raised"
        said = [check.message.ko, check.message.en, check.hint.ko, check.hint.en]
        assert all("ValueError" in text for text in said[:2])
        shown = ["secret" in text or "비밀" in text for text in said]
        assert shown == ([True, True, False, False] if check.visibility == "public" else [False] * 4)


def test_a_long_line_is_quoted_with_dots_at_its_end(grader):
    """Who reads a part of a line sees that it is cut."""
    source = f"def scale_images(images):\n    return images.nothing({'9' * 90})\n"
    told = [check.message for check in grader.checks(source, "scale_images").values() if check.visibility == "public"]
    assert any(f"`return images.nothing({'9' * 57}…`" in message.en for message in told)


def test_an_exception_class_of_ones_own_is_named_by_its_built_in_base(grader):
    """The name of a class could quote a hidden input as well."""
    source = "def scale_images(images):\n    raise type(f'Secret{images.size}', (LookupError,), {})('x')\n"
    checks = [check for check in grader.checks(source, "scale_images").values() if check.code != UNCHECKED]
    assert len(checks) > 3
    for check in checks:
        assert "raised LookupError" in check.message.en
        # The line that a public check quotes was written before any input came.
        assert not re.search(r"Secret\d", check.message.en)
        assert ("Secret" in check.message.en) == (check.visibility == "public")


def test_a_hidden_check_tells_no_fact_that_a_submission_could_choose(assignments):
    """Numbers of many digits, many axes, and names of the student's own stay away; a public check shows them."""
    exercise = assignments[LAB].exercise("train")
    hidden = next(check for check in exercise.checks if check.visibility == "hidden")
    public = next(check for check in exercise.checks if check.visibility == "public")

    def said(check, code, **facts):
        return worded(exercise, check, "failed", code, facts).message.en

    assert "117081151649100" in said(public, "train.stops_early", received=117081151649100)
    assert "117081151649100" not in said(hidden, "train.stops_early", received=117081151649100)
    assert "3" in said(hidden, "train.stops_early", received=3)
    assert "secret_7" in said(public, "student.not_callable", name="secret_7")
    assert "secret_7" not in said(hidden, "student.not_callable", name="secret_7")
    assert "train" in said(hidden, "student.not_callable", name="train")
    axes = {said(hidden, "answer.wrong_shape", expected="(2,)", received=(1,) * count) for count in range(6, 40)}
    assert len(axes) == 1


WRONG = """
import keras
from keras import layers

def build_cnn():
    model = keras.Sequential([keras.Input((28, 28, 1))])
    model.add(layers.Conv2D(64, 3, activation="tanh"))
    model.add(layers.Conv2D(32, 3))
    model.add(layers.Flatten())
    model.add(layers.Dense(10))
    return model

def compile_for_integers(model):
    model.compile("sgd", "mse")
    return model

def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epochs=1, verbose=0)

def reshape_images(images):
    return images.reshape(-1, 28, 28)
"""
HOSTILE = """
import builtins, os, random, sys
import keras
import numpy as np

def build_cnn():
    keras.Sequential.add = lambda self, layer: None
    np.allclose = np.array_equal = lambda *a, **k: True
    builtins.len = lambda value: 3
    builtins.isinstance = lambda *a: True
    keras.backend.set_floatx("float16")
    keras.config.set_image_data_format("channels_first")
    keras.utils.set_random_seed(99)
    os.environ["KERAS_BACKEND"] = "none"
    for name in os.listdir("."):
        os.remove(name)
    os._exit(3)

def train(*args, **kwargs):
    return [np.zeros(2**28) for _ in range(1000)]

def compile_for_integers(model):
    while os.write(3, b"flood" * 100_000):
        pass

def reshape_images(images):
    np.copyto(images, 1)
    raise KeyboardInterrupt
"""
NAMES = ("build_cnn", "compile_for_integers", "train", "reshape_images")


@pytest.fixture(scope="module")
def first(pool, assignments, tmp_path_factory):
    """The bytes that ``WRONG`` gets."""
    script = tmp_path_factory.mktemp("first") / "submission.py"
    script.write_text(WRONG, encoding="utf-8")
    exercises = [assignments[LAB].exercise(name) for name in NAMES]
    graded = grade_one(pool, Job(LAB, "", script.name, (), NAMES), {script.name: script}, exercises)
    return as_bytes({result.name: result for result in graded.exercises})


def test_the_same_submission_gets_the_same_bytes(grader, first):
    """Graded twice, a submission has one result, to the byte."""
    assert b"cnn." in first
    assert as_bytes(grader.grade(WRONG, *NAMES)) == first


def test_a_hostile_submission_changes_nothing_for_the_next(grader, first):
    """A submission graded after a hostile one gets the same bytes as before it."""
    hostile = grader.grade(HOSTILE, *NAMES)
    assert set(statuses(hostile).values()) == {"failed"}
    assert as_bytes(grader.grade(WRONG, *NAMES)) == first


def test_right_answers_pass_beside_each_other(grader):
    """What the tests above take for right is right."""
    assert set(statuses(grader.grade(RIGHT, *GOOD)).values()) == {"passed"}


def test_what_ends_the_checker_costs_only_its_own_exercise(assignments, tmp_path):
    """Where judging an answer ends the checker, that check is failed, and all others of the submission are judged."""
    # A lab that starts without TensorFlow.
    lab = "lab1_convolution"
    shutil.copytree(ASSIGNMENTS / lab, tmp_path / lab, ignore=shutil.ignore_patterns("right", "wrong"))
    (tmp_path / lab / "pad_same" / "test_hidden.py").write_text(
        'import os\n\n\ndef test_crash(pad_same):\n    """Crash.\n    끝."""\n    os.abort()\n', encoding="utf-8"
    )
    script = tmp_path / "submission.py"
    script.write_text(
        "import numpy as np\ndef pad_same(image, kernel_size): return np.pad(image, (kernel_size - 1) // 2)\n"
        "def conv2d_params(filters, kernel_size, in_channels): return filters * (kernel_size**2 * in_channels + 1)\n"
        "def dense_params(inputs, units): return units * (inputs + 1)\n",
        encoding="utf-8",
    )
    labs = load_assignments(tmp_path)
    names = ("layer_params", "pad_same", "output_size")
    exercises = [labs[lab].exercise(name) for name in names]
    with Pool(choose_backend("auto", required=False), 1, tmp_path, None) as pool:
        graded = grade_one(pool, Job(lab, "", "submission.py", (), names), {"submission.py": script}, exercises)
    assert [one.status for one in graded.exercises] == ["passed", "partial", "missing"]
    assert [one.code for one in graded.exercises[1].checks if one.visibility == "hidden"] == ["student.too_heavy"]
    assert graded.problems == ()


def judge_for_ever():
    """What a check might do with an answer."""
    while True:
        sum(range(1000))


def test_judging_an_answer_never_becomes_endless(monkeypatch):
    """A check that works too long on an answer is stopped, again where it goes on, and not after its end."""
    monkeypatch.setattr(budget, "AGAIN_SECONDS", 0.2)
    running = budget.BoundedJudging(0.2).pytest_runtest_call()
    next(running)
    for _ in range(2):
        with pytest.raises(OverBudget):
            judge_for_ever()
    with pytest.raises(StopIteration):
        next(running)
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)
