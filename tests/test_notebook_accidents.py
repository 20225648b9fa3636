"""Accidents of honest notebooks: what a cell does beside Python, imports that fail, answers in the wrong place.

One sample submission has many of them. test_whole_course.py holds three runners to one verdict on it.
"""

import builtins
import json
import subprocess
import sys
from pathlib import Path

import IPython
import nbformat
import pytest

from autograder.commands.demo import SAMPLES
from autograder.student.notebooks import COURSE_OF_ZIP
from autograder.student.notebooks.interactive import as_in_a_notebook
from autograder.student.result import UNCHECKED
from autograder.student.service.service import Service

LAB = "lab1_convolution"
HANDED_IN = SAMPLES / "accidents_in_cells" / f"{LAB}.ipynb"
EXPECTED = {
    "convolve2d": ("passed", set()),
    "output_size": ("passed", set()),
    "pad_same": ("passed", set()),
    "max_pool": ("failed", {"student.shell_line"}),
    "feature_maps": ("failed", {"student.import_module_replaced"}),
    "average_pool": ("failed", {"student.misspelt"}),
    "first_argmax": ("failed", {"student.nested"}),
    "convolve_rgb": ("failed", {"student.commented_out"}),
    "layer_params": ("partial", {"student.text_cell"}),
}


def notebook(path: Path, *cells: str | nbformat.NotebookNode) -> Path:
    """A notebook of these cells on disk."""
    made = nbformat.v4.new_notebook(metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}})
    made.cells = [nbformat.v4.new_code_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    nbformat.write(made, path)
    return path


@pytest.fixture(scope="module")
def graded(grader):
    """What the confined batch says of all of these accidents: exercise -> result."""
    return grader.grade_files({HANDED_IN.name: HANDED_IN}, *EXPECTED, lab=LAB)


def told(result):
    """The checks of a result but those that wait for others."""
    return [check for check in result.checks if check.code != UNCHECKED]


def test_each_accident_has_its_own_words(graded):
    """What is harmless passes; what is not says what it is, in both languages."""
    found = {
        name: (result.status, {check.code for check in told(result) if check.code}) for name, result in graded.items()
    }
    assert found == EXPECTED


def test_public_and_hidden_checks_quote_the_line_and_the_module(graded):
    """The only such line and the only failing import were known before any input came, so hidden checks name them."""
    for name, quoted in (("max_pool", "files = !ls -l"), ("feature_maps", "cv2"), ("average_pool", "averagePool")):
        assert {check.visibility for check in graded[name].checks} == {"public", "hidden"}
        for check in graded[name].checks:
            assert f"`{quoted}`" in check.message.ko, (name, check.visibility)
            assert f"`{quoted}`" in check.message.en, (name, check.visibility)


COMMANDS = ["!ls", "%run other.py", "get_ipython().system('ls')", "x = !ls", "%%bash", "get_ipython().ex('x = 1')"]


@pytest.mark.parametrize("line", COMMANDS)
def test_what_runs_outside_of_python_fails_with_the_line_quoted(grader, tmp_path, line):
    """A notebook's commands are refused as such, in a function and in what it calls."""
    file = notebook(
        tmp_path / "lab2.ipynb",
        "from IPython import get_ipython",
        f"def helper():\n    {line}\n\ndef reshape_images(images):\n    helper()\n    return images[..., None]",
    )
    for check in told(grader.grade_files({"lab2.ipynb": file}, "reshape_images")["reshape_images"]):
        assert check.code == "student.shell_line"
        assert f"`{line}`" in check.message.en


def test_a_hidden_check_quotes_no_line_that_a_call_could_choose(grader):
    """Where there are two such lines, which of them ran could tell of the hidden input."""
    source = """
def scale_images(images):
    if images.size % 2:
        get_ipython().system("odd")
    else:
        get_ipython().system("even")
"""
    for check in told(grader.grade(source, "scale_images")["scale_images"]):
        assert check.code == "student.shell_line"
        quotes = "get_ipython" in check.message.en
        assert quotes == (check.visibility == "public")


def test_a_hidden_check_repeats_no_line_that_a_forged_reply_brings(grader):
    """Only what was said before any input came is quoted."""
    source = """
import json, os
def scale_images(images):
    error = {"kind": "shell_line", "quote": f"!secret {images.shape}", "cell": 1, "line": 1, "source": ""}
    header = json.dumps({"error": error}).encode()
    os.write(3, len(header).to_bytes(4, "big") + bytes(8) + header)
    os._exit(0)
"""
    checks = told(grader.grade(source, "scale_images")["scale_images"])
    assert {check.code for check in checks} == {"student.shell_line"}
    assert not any("secret" in check.message.en for check in checks if check.visibility == "hidden")


IMPORTS = [
    ("import numpy as np, cv2", "cv2.x(images)", "cv2", "NumPy"),
    (
        "from keras.utils.np_utils import to_categorical",
        "to_categorical(images)",
        "np_utils",
        "from keras.utils import",
    ),
    ("from tensorflow.keras.utils import np_utils", "np_utils.x()", "np_utils", "keras.utils import"),
    ("from keras.layers.convolutional import Conv2D", "Conv2D(1, 1)", "convolutional", "from keras.layers import"),
    ("from keras.optimizers import adam", "adam()", "keras.optimizers.adam", "import Adam"),
    ("from sklearn.externals import joblib", "joblib.dump()", "joblib", "import joblib"),
    ("import keras\nimport tensorflow.contrib", "tensorflow.contrib.x()", "tensorflow.contrib", "tf.keras"),
    ("from keras.layers import Flatten, Bogus", "Bogus()", "keras.layers.Bogus", ""),
    ("from my_own_file import *", "something()", "my_own_file", ""),
    ("try:\n    import cv2, math\nexcept ImportError:\n    print('no')", "cv2.x()", "cv2", "NumPy"),
    ("import numpy as np", "np.int(3)", "numpy.int", "`int`"),
    ("", "exec('') or __import__('cv2')", "cv2", "NumPy"),
]


@pytest.mark.parametrize(("line", "use", "module", "instead"), IMPORTS, ids=[use for _, use, _, _ in IMPORTS])
def test_a_failing_import_is_named_with_what_to_use(grader, line, use, module, instead):
    """Only the function that uses it fails; the message names the module and, where known, its replacement."""
    source = f"""
{line}
def reshape_images(images):
    return {use}
def scale_images(images):
    return images.astype("float32") / 255
"""
    results = grader.grade(source, "reshape_images", "scale_images")
    assert results["scale_images"].status == "passed"
    check = results["reshape_images"].checks[0]
    assert check.code.startswith("student.import_")
    assert module in check.message.en
    assert module in check.message.ko
    assert instead in check.message.en
    assert instead in check.message.ko


@pytest.mark.parametrize(
    "line",
    [
        "import cv2, numpy as np",
        "from keras.layers import Bogus, Flatten\nimport numpy as np",
        "try:\n    import cv2, numpy as np\nexcept ImportError:\n    pass",
        "if True:\n    import cv2\n    import numpy as np",
        "import cv2.data as data, numpy as np",
        "import numpy as np\nimport numpy.no_such_module",
        "try:\n    import cv2\nexcept ImportError:\n    import numpy as np",
    ],
)
def test_a_failing_import_takes_no_other_along(grader, line):
    """The names beside it are there, in one line, in a block, before and after it."""
    source = f"{line}\ndef reshape_images(images):\n    return np.expand_dims(images, -1)\n"
    assert grader.grade(source, "reshape_images")["reshape_images"].status == "passed"


STUB = "def reshape_images(images):\n    raise NotImplementedError('reshape_images: write me')\n"
ANSWER = "def reshape_images(images):\n    return images[..., None]\n"
PLACES = {
    "student.misspelt": "def reshape_image(images):\n    return images[..., None]\n",
    "student.nested": f"class Answers:\n{''.join(f'    {line}' for line in ANSWER.splitlines(True))}",
    "student.in_block": f"if False:\n{''.join(f'    {line}' for line in ANSWER.splitlines(True))}",
    "student.commented_out": "".join(f"# {line}" for line in ANSWER.splitlines(True)),
    "student.stub_below": ANSWER,
    "student.dropped_syntax": ANSWER.replace("[...", "[[..."),
}


@pytest.mark.parametrize("code", PLACES)
def test_an_answer_in_the_wrong_place_is_not_called_missing(grader, tmp_path, code):
    """Also where the untouched stub stands in its own cell; public and hidden checks say the same."""
    file = notebook(tmp_path / "lab2.ipynb", PLACES[code], STUB)
    result = grader.grade_files({"lab2.ipynb": file}, "reshape_images")["reshape_images"]
    assert (result.status, {check.code for check in told(result)}) == ("failed", {code})


def test_a_text_beside_the_empty_constant_is_told(grader):
    """The stub's empty text stays, and the student's stands under a name in small letters."""
    source = 'EXPLANATION = ""\nexplanation = "The batch axis was missing."\n'
    result = grader.grade(source, "explanation", lab="lab5_debugging")["explanation"]
    assert {check.code for check in told(result)} == {"student.misspelt"}


@pytest.mark.parametrize("make", [nbformat.v4.new_markdown_cell, nbformat.v4.new_raw_cell])
def test_an_answer_in_a_text_cell_is_told(grader, tmp_path, make):
    """Markdown and raw cells do not run."""
    file = notebook(tmp_path / "lab2.ipynb", make("# My answer"), make(ANSWER), STUB)
    result = grader.grade_files({"lab2.ipynb": file}, "reshape_images")["reshape_images"]
    assert {check.code for check in told(result)} == {"student.text_cell"}
    assert "2번째" in result.checks[0].message.ko


def test_an_answer_in_another_file_is_told(grader, tmp_path):
    """In another lab's notebook, a script or a copy that lies beside it; stubs elsewhere are no answers."""
    file = notebook(tmp_path / "lab2.ipynb", STUB)
    other = notebook(tmp_path / "lab3_evaluation.ipynb", ANSWER)
    stub = notebook(tmp_path / "another.ipynb", STUB)
    files = {"lab2.ipynb": file, "another.ipynb": stub}
    assert grader.grade_files(files, "reshape_images")["reshape_images"].status == "missing"
    result = grader.grade_files(files | {other.name: other}, "reshape_images")["reshape_images"]
    assert {(check.status, check.code) for check in told(result)} == {("failed", "student.elsewhere")}
    assert all("lab3_evaluation.ipynb" in check.message.ko for check in told(result))


def test_an_answer_in_a_folder_below_is_told(tmp_path, monkeypatch):
    """Where a student's own pytest looks; dot-folders, the repository's own and an export's course are not searched."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    monkeypatch.setattr(sys, "path", [*sys.path])
    for folder in ("old", ".ipynb_checkpoints", ".autograder", COURSE_OF_ZIP):
        (tmp_path / folder).mkdir()
        notebook(tmp_path / folder / "copy.ipynb", ANSWER if folder != "old" else "x = 1")
    notebook(tmp_path / "lab2_mnist_cnn.ipynb", STUB)
    service = Service(tmp_path)
    service.load("lab2_mnist_cnn.ipynb", ("reshape_images",))
    assert service.faults.absent("reshape_images") == {"error": {"kind": "missing", "name": "reshape_images"}}
    notebook(tmp_path / "old" / "copy.ipynb", ANSWER)
    service.load("lab2_mnist_cnn.ipynb", ("reshape_images",))
    assert service.faults.absent("reshape_images")["error"]["wrote"] == "old/copy.ipynb"


def test_the_notebook_is_itself_again_after_a_check():
    """In a live kernel `display` and `get_ipython` stand aside while student code runs, and no longer."""
    before = vars(builtins).get("display"), vars(builtins).get("get_ipython"), IPython.get_ipython
    with as_in_a_notebook(defining=False):
        assert IPython.get_ipython() is builtins.get_ipython()
        assert builtins.display(1) is None
    assert (vars(builtins).get("display"), vars(builtins).get("get_ipython"), IPython.get_ipython) == before


def test_an_error_quotes_no_path_of_the_grading_machine(grader):
    """A file that is not there is called by its name."""
    source = 'import os\ndef reshape_images(images):\n    return open(os.path.abspath("data/x.csv"))\n'
    check = grader.grade(source, "reshape_images")["reshape_images"].checks[0]
    assert "'x.csv'" in check.message.en
    # The student's own line is quoted as it was written.
    assert "/" not in check.message.en.replace('"data/x.csv"', "")


# In a live notebook: what was run, against what is on disk.

LIVE = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
from autograder.student.checking import otter
shell = InteractiveShell.instance()
for source in json.loads(sys.argv[1]):
    shell.run_cell(source, store_history=True, silent=False)
for exercise, check in json.loads(sys.argv[2]):
    try:
        otter.run(shell.user_ns, "lab2_mnist_cnn", exercise, check)
        print("\\nSAID passed")
    except otter.Feedback as problem:
        print("\\nSAID", " ".join(str(problem).split()))
"""


@pytest.fixture
def check_live(assignments, as_student, tmp_path):
    """What `grader.check` says of ``reshape_images`` when some cells were run and the notebook on disk holds others."""

    def said(ran: list[str], saved: list[str], **variables: str) -> str:
        notebook(tmp_path / "lab2_mnist_cnn.ipynb", *saved)
        check = assignments["lab2_mnist_cnn"].exercise("reshape_images").checks[0].name
        done = subprocess.run(
            [sys.executable, "-c", LIVE, json.dumps(ran), json.dumps([("reshape_images", check)])],
            cwd=tmp_path,
            env=as_student | variables,
            capture_output=True,
            text=True,
            check=False,
        )
        return "".join(line for line in done.stdout.splitlines() if line.startswith("SAID")) or done.stderr

    return said


def test_an_answer_that_was_not_run_is_told(check_live):
    """The function is on disk and the kernel has not met it."""
    assert "has not been run yet" in check_live([STUB], [ANSWER])


def test_an_answer_that_was_edited_after_its_run_is_told(check_live):
    """The kernel holds an earlier, wrong answer."""
    assert "edited and not run again" in check_live([ANSWER.replace("[..., None]", "")], [ANSWER])


def test_the_first_figure_may_be_drawn_in_a_check(check_live):
    """Matplotlib meets the kernel's own shell, as in a notebook that has drawn nothing yet."""
    lines = [
        "def reshape_images(images):",
        "import matplotlib.pyplot as plt",
        "plt.subplots()",
        "return images[..., None]",
    ]
    draws = "\n    ".join(lines) + "\n"
    inline = "module://matplotlib_inline.backend_inline"  # what a kernel sets
    assert check_live([draws], [draws], MPLBACKEND=inline) == "SAID passed"


def test_a_wrong_answer_that_was_run_as_it_stands_is_judged(check_live):
    """What is on disk is what was run."""
    wrong = ANSWER.replace("[..., None]", "")
    said = check_live(["%matplotlib inline", wrong], ["%matplotlib inline", wrong])
    assert "run again" not in said
    assert "passed" not in said


def test_magics_of_a_live_notebook_are_known(check_live):
    """IPython remembers them replaced; a cell timed by `%%time` counts, and a harmless line does nothing."""
    cell = f"%%time\n{ANSWER.replace('    return', '    %time x = 1{0}    display(x){0}    return'.format(chr(10)))}"
    assert "passed" in check_live([cell], [cell])
