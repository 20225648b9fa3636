"""What a hidden check tells of an answer: values of closed lists, in whole words, and nothing that could be chosen."""

import ast

import numpy as np
import pytest

from autograder.student.checking.disclosure import OTHER, disclosed
from autograder.student.checking.known_names import NAMES
from autograder.student.checking.verdict import worded
from autograder.student.checks.failures import Share, Steps
from autograder.student.course.load import PROJECT

AXES = frozenset([1, 10, 28])
TOLD = [
    ((7, 28, 28, 1), "(n, 28, 28, 1)"),
    ((28, 28), "(28, 28)"),
    ((117081, 151649), "(n, n)"),
    ((1,) * 40, "(…)"),
    ("LeakyReLU", "LeakyReLU"),
    ("valid", "valid"),
    ("AdamW", "AdamW"),
    ("str", "str"),
    ("Secret117081", OTHER),
    ("안녕하세요 이서연님", OTHER),
    (np.dtype("float16"), "float16"),
    (3, "3"),
    (117081151649100, "20+"),
    (-5, "< 0"),
    (np.int64(4), "4"),
    (255.0, "255"),
    (117.081, "> 1"),
    (0.1234, "0–1"),
    (float("nan"), "nan"),
    (Share(0.93251), "0.93"),
    (Steps(["Conv2D", "Dense"]), "Conv2D → Dense"),
    (Steps(["Conv2D", "Secret7"]), "Conv2D → …"),
    ([2, 2], "[2, 2]"),
    ([117081, 2], OTHER),
    ({"a": 117081}, OTHER),
    (True, "True"),
]


@pytest.mark.parametrize(("value", "told"), TOLD, ids=[repr(value)[:40] for value, _ in TOLD])
def test_a_fact_is_told_as_far_as_its_type_allows(value, told):
    """Names out of closed lists, declared axes, small counts and shares; what else there is has neutral words."""
    assert disclosed(value, AXES) == told


def test_honest_words_are_whole(assignments):
    """A hidden check names the activation, the option and the shape that an honest mistake has."""
    exercise = assignments["lab2_mnist_cnn"].exercise("build_cnn")
    hidden = next(check for check in exercise.checks if check.visibility == "hidden")

    def said(code, **facts):
        return worded(exercise, hidden, "failed", code, facts).message

    assert "tanh, not ReLU" in said("cnn.not_relu", number=1, received="tanh").en
    assert "padding=same" in said("cnn.other_option", number=1, layer="Conv2D", option="padding", received="same").en
    assert "(28, 28, n)" in said("cnn.input_shape", received=(28, 28, 3)).en
    assert "another kind" in said("cnn.not_relu", number=1, received="Secret117081").en
    assert "다른 종류" in said("cnn.not_relu", number=1, received="Secret117081").ko


def test_every_name_that_a_check_writes_itself_is_in_a_closed_list():
    """A fact that is literal text in a check is no student's: it is told by a hidden check as it stands."""
    helpers = [*(PROJECT / "autograder" / "student" / "checks").glob("*.py")]
    course = PROJECT / "assignments"
    shared = [
        *course.glob("*/*.py"),
        *(path for name in ("judging", "expected") for path in course.glob(f"*/*/{name}.py")),
    ]
    files = [*helpers, *shared, *course.glob("*/*/test_hidden.py")]
    assert helpers
    assert shared
    unknown = {
        f"{path.name}: {keyword.value.value}"
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "fail"
        for keyword in node.keywords
        if isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str)
        if keyword.value.value not in NAMES
    }
    assert unknown == set()
