"""A failed check shows the student's own line: the one that its misconception looks for, or a slip."""

import ast
from dataclasses import replace

import pytest

from autograder.student.checking.own_lines import pointed
from autograder.student.checking.verdict import worded
from autograder.student.course.load import PROJECT, load_assignments, read_misconceptions
from autograder.student.notebooks.constructs import find
from autograder.student.notebooks.excerpts import Excerpt
from autograder.student.notebooks.slips import slip_in
from autograder.student.text import UsageError

SLIPS = {
    "def f(x):\n    n = 0\n    n =+ 1\n    return n": "line 3",
    "def f(x):\n    x == 3\n    return x": "`==` in line 2",
    "def f(p):\n    if p == 'same' or 'SAME':\n        return 1": "`or 'SAME'` in line 2",
    "def f(x):\n    y = x.sort()\n    return y": "`sort` in line 2 gives is None",
    "def f(model):\n    return model.summary()": "`summary` in line 2 gives is None",
    "def f(x):\n    np.expand_dims(x, -1)\n    return x": "`expand_dims` in line 2 is kept nowhere",
    "def f(path):\n    image = open(path)\n    image.resize((28, 28))\n    return image": "`resize` in line 3",
    "def f(path):\n    with open(path) as x:\n        x.resize((28, 28))\n    return x": "`resize` in line 3",
    "def f(x):\n    np.resize(x, 9)\n    return x": "`resize` in line 2",
    "def f(x):\n    tf.image.resize(x, 9)\n    return x": "`resize` in line 2",
    "def f(x):\n    y = x.fill(0)\n    return y": "`fill` in line 2 gives is None",
    "def f(x):\n    x = Conv2D(8, 3)(x)\n    MaxPooling2D(2)(x)\n    return x": "`MaxPooling2D` in line 3",
    "def f(x):\n    for one in x:\n        y = one + 1\n        return y": "return in line 4",
    "def f(x, found=[]):\n    found.append(x)\n    return found": "`found` in line 1 is made once",
    "def f(model=Sequential()):\n    model.add(Dense(3))\n    return model": "`model` in line 1",
    "def f(x):\n    y, row = [], [0]\n    for z in x:\n        row[0] = z\n        y.append(row)": "Line 5",
    "def f(x, stride):\n    return x": "`stride` is not used",
}
NO_SLIPS = [
    "def f(x):\n    y = +1\n    y = x == 3\n    return y",
    "def f(p):\n    q = p or 'same'\n    return q if p == 'a' or p == 'b' else ''",
    "def f(x):\n    x = np.sort(x)\n    x = np.append(x, 1)\n    return x",
    "def f(x):\n    form = re.compile('[0-9]')\n    return form.match(x)",
    "def f(x):\n    np.clip(x, 0, 1, out=x)\n    plt.title('x')\n    return x",
    "def f(x):\n    for one in x:\n        if one:\n            continue\n        return one",
    "def f(x, _unused):\n    return locals()",
    "def f(x):\n    x.resize((28, 28))\n    data = data.shuffle(9)\n    return x",
    # These methods of an array change it.
    "def f(x):\n    y = np.array(x)\n    y.resize((28, 28), refcheck=False)\n    return y",
    "def f(image):\n    y = image.copy()\n    y.resize((28, 28))\n    return y",
    "def f(x):\n    x.sort()\n    x.fill(0)\n    x.put(0, 1)\n    x.partition(1)\n    return x",
    "def f(x):\n    x.itemset(0, 1)\n    x.setflags(write=True)\n    return x",
    "def f(x, sizes=[2, 2]):\n    return x[: sizes[0]]",
    "def f(x):\n    x.append(1)\n    return x",
    # A row of its own in each round, a copy, a number, a row that nothing is written into.
    "def f(x):\n    y = []\n    for z in x:\n        row = [0]\n        row[0] = z\n        y.append(row)",
    "def f(x):\n    y, row = [], [0]\n    for z in x:\n        row[0] = z\n        y.append(row.copy())\n    return y",
    "def f(x):\n    y, n = [], 0\n    for one in x:\n        n += one\n        y.append(n)\n    return y",
    "def f(x):\n    y, row = [], [0]\n    for one in x:\n        y.append(row)\n    return y",
]
CONSTRUCTS = {
    ("operator://", "def f(x):\n    y = x\n    return y // 2"): 3,
    ("operator:or", "def f(x):\n    return x or 1"): 2,
    ("operator:>", "def f(x):\n    return x > 1"): 2,
    ("call:pop", "def f(x):\n    return x.pop()"): 2,
    ("keyword:steps", "def f(m):\n    return m.evaluate(\n        steps=1)"): 3,
    ("mutable_default", "def f(x, y=[]):\n    return y"): 1,
    ("mutable_default", "def f(x, *, y=Sequential()):\n    return y"): 1,
    ("repeated_list", "def f():\n    return [[0] * 3] * 3"): 2,
    ("repeated_list", "def f():\n    return [np.zeros((2, 2))] * 3"): 2,
    ("repeated_list", "def f(n):\n    row = [0] * 3\n    return [row] * n"): 3,
    ("same_dtype", "def f(x):\n    n = len(x)\n    y = np.zeros_like(x)"): 3,
    ("same_dtype", "def f(x):\n    y = np.zeros(x.shape, dtype=x.dtype)"): 2,
    ("same_dtype", "def f(x):\n    y = np.empty((3, 3), x.dtype)"): 2,
    ("joined_behind", "def f(x):\n    y = np.dstack(list(x))"): 2,
    ("joined_behind", "def f(x):\n    y = np.stack(x, axis=-1)"): 2,
    ("joined_behind", "def f(x):\n    y = np.concatenate(x, 1)"): 2,
    ("moved_axes", "def f(x):\n    return x.T"): 2,
    ("moved_axes", "def f(x):\n    return np.transpose(x, (1, 2, 0))"): 2,
    (
        "swapped_index",
        "def f(a, k):\n    for y in k:\n        for x in k:\n            a.b(a[x : x + 1, y : y + 1])",
    ): 4,
    ("swapped_index", "def f(a, b, i, j):\n    b[i, j] = a[j : j + 2, i : i + 2].sum()"): 2,
    ("swapped_index", "def f(a, b, n, i, j):\n    c = a[2 * j, 2 * i, n]\n    b[n, i, j] = c"): 2,
    ("made_whole", "def f(x):\n    return x.astype('uint8')"): 2,
    ("made_whole", "def f(x):\n    return np.zeros((2, 2), dtype=int)"): 2,
    ("made_whole", "def f(x):\n    return np.uint8(x)"): 2,
    ("unsigned_type", "def f(x):\n    n = int(3)\n    return (x == n).astype('uint8')"): 3,
    ("made_whole", "def f(x):\n    return tf.cast(x, tf.int32)"): 2,
    ("signed_bytes", "def f(x):\n    x = x.astype('uint8')\n    return x.astype(np.int8)"): 3,
    ("changed_argument", "def f(x):\n    x -= 1\n    return x"): 2,
    ("changed_argument", "def f(x):\n    y = np.asarray(x)\n    y[0] = 1\n    return y"): 3,
    ("changed_argument", "def f(x):\n    y = x.reshape(-1)\n    y.sort()\n    return y"): 3,
    ("changed_argument", "def f(x):\n    np.sqrt(x, out=x)\n    return x"): 2,
    ("changed_argument", "def f(x):\n    x.shape = (1, 2)\n    return x"): 2,
    ("returns_several", "def f(x):\n    return x, 1"): 2,
    ("plain_braces", "def f(name):\n    return 'hello {name}'"): 2,
    ("prints_only", "def f(x):\n    print(x)\n    return None"): 2,
    ("prints_only", "def f(x):\n    return print(x)"): 2,
    ("print_in_branch", "def f(x):\n    if x:\n        x = 1\n    else:\n        print(x)"): 5,
    ("return_in_branch", "def f(x):\n    if x:\n        return x"): 3,
    ("changed_outside", "def f(x):\n    kept.append(x)\n    return kept"): 2,
}
NOT_THERE = [
    ("operator://", "def f(x):\n    return x / 2"),
    ("mutable_default", "def f(x, y=None, z=3):\n    return y"),
    ("repeated_list", "def f():\n    return [0] * 3"),
    ("repeated_list", "def f(x):\n    return [int(x)] * 3"),
    ("repeated_list", "def f(n):\n    row = n + 1\n    return [row] * n"),
    ("same_dtype", "def f(x):\n    return np.zeros_like(x, dtype=float)"),
    ("same_dtype", "def f(x):\n    return np.array(x, dtype='float32')"),
    ("joined_behind", "def f(x):\n    return np.stack(x)"),
    ("joined_behind", "def f(x):\n    return np.concatenate(x, axis=0)"),
    ("moved_axes", "def f(x):\n    return x.reshape(-1)"),
    ("swapped_index", "def f(a, b, i, j):\n    b[i, j] = a[i : i + 2, j : j + 2].sum()"),
    ("swapped_index", "def f(a, b, x, y):\n    b[x, y] = a[x, y]"),
    ("swapped_index", "def f(a, x, y):\n    return a[y, x]"),
    ("swapped_index", "def f(a, n, i, j):\n    return a[j, i, n]"),
    ("made_whole", "def f(x):\n    return x.astype('float32')"),
    ("unsigned_type", "def f(x):\n    return x.astype('int8')"),
    ("changed_argument", "def f(x):\n    x = x.copy()\n    x -= 1\n    return x"),
    ("changed_argument", "def f(x):\n    y = np.zeros(3)\n    y[0] = x\n    return y"),
    ("plain_braces", "def f(name):\n    return f'hello {name}' + '{name}'.format(name=name)"),
    ("prints_only", "def f(x):\n    print(x)\n    return x.sort()"),
    ("print_in_branch", "def f(x):\n    if x:\n        print(x)\n    else:\n        print(1)"),
    ("return_in_branch", "def f(x):\n    if x:\n        x = 1\n    return x"),
    ("changed_outside", "def f(x):\n    kept = []\n    kept.append(x)\n    x.append(1)\n    return kept"),
]


def function(source):
    return ast.parse(source).body[0]


@pytest.mark.parametrize(("source", "says"), SLIPS.items(), ids=range(len(SLIPS)))
def test_a_slip_is_found(source, says):
    """And its line is named in both languages."""
    words = slip_in(function(source), source, 0)
    assert says in words.en
    assert sorted(filter(str.isdigit, words.ko)) == sorted(filter(str.isdigit, words.en))


@pytest.mark.parametrize("source", NO_SLIPS)
def test_what_may_be_meant_is_no_slip(source):
    """The siblings that do what they seem to do."""
    assert slip_in(function(source), source, 0) is None


@pytest.mark.parametrize(("wanted", "source"), CONSTRUCTS)
def test_a_construct_is_found(wanted, source):
    """On the line that holds it."""
    assert find(wanted, function(source)).lineno == CONSTRUCTS[wanted, source]


@pytest.mark.parametrize(("wanted", "source"), NOT_THERE)
def test_another_construct_is_not(wanted, source):
    """What looks alike is left alone."""
    assert find(wanted, function(source)) is None


@pytest.fixture
def exercise():
    """One whose only code looks for `//`."""
    known = load_assignments(PROJECT / "assignments")["lab1_convolution"].exercise("output_size")
    code = next(iter(known.misconceptions.values()))
    return replace(known, misconceptions={"x": replace(code, code="x", look_for=("operator://",))})


def told(exercise, source, *before):
    """The English message of a failed check, for a function that begins in line 5."""
    check = exercise.checks[0]
    result = worded(exercise, check, "failed", "x", {})
    results = {(exercise.name, one.name): one for one in before}
    return pointed(result, exercise, [Excerpt("output_size", 2, 5, source)], results).message.en


def test_the_line_that_the_misconception_looks_for_is_quoted(exercise):
    """With its number in the cell."""
    source = "def output_size(n, k):\n    return n // k"
    assert told(exercise, source).endswith(" (line 6: `return n // k`).")


def test_a_slip_is_said_once_for_an_exercise(exercise):
    """And behind the words of the first failed check."""
    source = "def output_size(n, k):\n    return n"
    assert told(exercise, source).endswith(". The parameter `k` is not used in `output_size`.")
    earlier = worded(exercise, exercise.checks[0], "failed", "x", {})
    assert "not used" not in told(exercise, source, earlier)


@pytest.mark.parametrize("source", ["def f(:", "(" * 4000, "-" * 4000 + "1", "x = 3", "\0"])
def test_what_python_cannot_read_is_left_alone(exercise, source):
    """A stranger's text never becomes the grader's error."""
    assert told(exercise, source) == told(exercise, "")


def test_an_unknown_construct_is_refused(tmp_path):
    """With what may stand there."""
    words = {"message": {"ko": "가", "en": "a"}, "hint": {"ko": "나", "en": "b"}, "look_for": ["slash"]}
    with pytest.raises(UsageError, match="call:NAME"):
        read_misconceptions({"misconceptions": {"x": words}}, tmp_path / "exercise.toml")


def test_a_hidden_check_shows_the_line_too(grader):
    """As it was written before any input came."""
    source = "def pad_same(image, kernel_size):\n    n = 1\n    n =+ 2\n    return np.pad(image, 1)\n"
    results = grader.grade("import numpy as np\n\n" + source, "pad_same", lab="lab1_convolution")["pad_same"]
    said = [check.message.en for check in results.checks if check.status == "failed"]
    assert sum("line 5" in words for words in said) == 1
