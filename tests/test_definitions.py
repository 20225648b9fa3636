"""A submission's definitions: read from every kind of file, chosen without running the rest, executed one by one."""

import json
import sys
from pathlib import Path
from types import ModuleType

import nbformat
import pytest

from autograder.student.notebooks.cells import Cell, Unreadable, decode, read_cells
from autograder.student.notebooks.definitions import Dropped, Plan, plan_definitions
from autograder.student.notebooks.namespace import Namespace, execute_definitions
from autograder.student.result import UNCHECKED

RIGHT = "def reshape_images(images):\n    return images.reshape(-1, 28, 28, 1)\n"


def plan(*sources: str, wanted: tuple[str, ...] = ("answer",)) -> Plan:
    """The plan for cells with these sources."""
    return plan_definitions([Cell(source, number) for number, source in enumerate(sources, 1)], wanted)


def kept(*sources: str, wanted: tuple[str, ...] = ("answer",)) -> set[str]:
    """Names that the kept statements make."""
    return {name for statement in plan(*sources, wanted=wanted).statements for name in statement.binds}


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch):
    """Execute the definitions of cells, as the student process does; our own ``__main__`` comes back afterwards."""
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))

    def run(*sources: str, wanted: tuple[str, ...] = ("answer",)) -> Namespace:
        return execute_definitions([Cell(source, number) for number, source in enumerate(sources, 1)], wanted)

    return run


def write_notebook(path: Path, *cells: str | nbformat.NotebookNode) -> Path:
    """A notebook of code cells on disk."""
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [nbformat.v4.new_code_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    nbformat.write(notebook, path)
    return path


# Which statements are definitions.


def test_imports_functions_classes_and_the_constants_they_use_are_kept():
    """All that a function needs is there, whatever the order of the cells."""
    source = """
import math
from functools import partial
class Box: pass
async def later(): pass
SIZE: int = 28
HALF = SIZE // 2
A = B = HALF
def answer(): return SIZE, A
"""
    assert kept(source) == {"math", "partial", "Box", "later", "SIZE", "HALF", "A", "B", "answer"}


def test_constants_that_no_definition_needs_are_not_made():
    """A demo's variables are not computed."""
    assert kept("def answer(): return 1\nleft_over = list(range(10**9))") == {"answer"}


def test_a_wanted_name_need_not_be_a_function():
    """An exercise may ask for a constant, and a function may be a lambda, a partial or an object."""
    assert kept("answer = 5") == {"answer"}
    assert kept("answer = lambda: 1") == {"answer"}
    assert kept("from functools import partial\nanswer = partial(int, base=2)") == {"partial", "answer"}


def test_model_add_at_top_level_is_kept_where_a_function_returns_the_model(run):
    """The lecture's style: a model built line by line in a cell, returned by the function."""
    source = """
model = []
model.append(0)
for filters in (64, 32):
    model.append(filters)
model[0] = 28
def answer(): return model
"""
    assert run(source).names["answer"]() == [28, 64, 32]


def test_conditional_imports_and_fallbacks_are_kept(run):
    """`try: import ... except ImportError` and `if` around definitions take the branch that works."""
    source = """
try:
    import no_such_module_at_all as fast
except ImportError:
    fast = None
if fast is None:
    def answer(): return "slow"
else:
    def answer(): return "fast"
"""
    assert run(source).names["answer"]() == "slow"


RUNNING = [
    ("history = model.fit(x, y)", "history"),
    ("p = model.predict(x)", "p"),
    ("loss, accuracy = model.evaluate(x, y)", "accuracy"),
    ("(x_train, y_train), (x_test, y_test) = mnist.load_data()", "x_test"),
    ("model = keras.models.load_model('m.keras')", "model"),
    ("fig, ax = plt.subplots()", "ax"),
    ("image = plt.imread('seven.jpg')", "image"),
    ("text = open('x.txt')", "text"),
    ("name = input('name? ')", "name"),
    ("with open('x') as f:\n    rows = list(f)", "rows"),
    ("files = !ls", "files"),
    ("data = [model.predict(one) for one in x]", "data"),
]


@pytest.mark.parametrize(("source", "name"), RUNNING, ids=[source.split("\n")[0] for source, _ in RUNNING])
def test_training_plots_and_loads_do_not_run(source: str, name: str):
    """Such a line is left out even where a function leans on what it makes, and the reason is at hand."""
    made = plan(f"def answer(): return {name}\n{source}")
    assert [statement.binds for statement in made.statements] == [{"answer"}]
    assert made.dropped[name] == Dropped(1, 2, "runs")


@pytest.mark.parametrize(
    "source",
    [
        "from sklearn.preprocessing import LabelBinarizer\ncoder = LabelBinarizer().fit(range(10))",
        "from sklearn.preprocessing import LabelBinarizer\ncoder = LabelBinarizer()\ncoder.fit(range(10))",
        "from sklearn import preprocessing as pre\ncoder = pre.LabelBinarizer()\ncoder = coder.fit(range(10))",
        "import sklearn.preprocessing as pre\ncoder = pre.LabelBinarizer()\ncoder.fit(range(10))",
    ],
)
def test_fitting_a_preprocessor_to_constants_is_a_definition(run, source: str):
    """`LabelBinarizer().fit(range(10))` trains no model: a function may lean on it."""
    assert run(f"{source}\ndef answer(): return coder.transform([3]).tolist()").names["answer"]() == [
        [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    ]


@pytest.mark.parametrize(
    "source",
    [
        "from sklearn.preprocessing import StandardScaler\ncoder = StandardScaler().fit(np.load('x.npy'))",
        "from sklearn.neural_network import MLPClassifier\ncoder = MLPClassifier().fit([[0]], [0])",
        "from sklearn.preprocessing import LabelBinarizer\ncoder = model\ncoder = coder.fit(range(10))",
    ],
)
def test_fitting_anything_else_is_training(source: str):
    """Classifiers, and what is fitted to files, do not run."""
    made = plan(f"def answer(): return coder\n{source}")
    assert made.dropped["coder"].why == "runs"


def test_what_depends_on_a_dropped_name_is_dropped_and_says_so():
    """Without the training there is no history to read from."""
    made = plan("history = model.fit(x)\nbest = max(history)\nagain = best\ndef answer(): return again")
    assert {name: gone.why for name, gone in made.dropped.items()} == {
        "history": "runs",
        "best": "depends",
        "again": "depends",
    }
    assert made.dropped["again"].line == 3


def test_calling_ones_own_function_that_trains_is_training():
    """Also through another function and through a class's constructor."""
    source = """
def fit_it(): return model.fit(x)
def run_all(): return fit_it()
class Trainer:
    def __init__(self): self.h = run_all()
h = run_all()
t = Trainer()
def answer(): return h, t
"""
    assert {name: gone.why for name, gone in plan(source).dropped.items()} == {"h": "runs", "t": "runs"}


def test_ones_own_function_named_like_a_running_one_is_called():
    """`def score(...)` of the student's is no scikit-learn; judged by its body."""
    assert "BEST" in kept("def score(x): return x + 1\nBEST = score(1)\ndef answer(): return BEST")


def test_the_main_guard_does_not_run():
    """`if __name__ == "__main__":` is the student's demonstration."""
    made = plan('def answer(): return 1\nif __name__ == "__main__":\n    result = answer()\n    import os')
    assert [statement.binds for statement in made.statements] == [{"answer"}]
    assert made.dropped["result"].why == "runs"


def test_definitions_under_the_main_guard_count(run):
    """A notebook is main: functions and their constants stand there as anywhere; demonstrations do not run."""
    source = """
if __name__ == "__main__":
    SIZE = 28
    def answer(): return SIZE
    model.fit(x)
    history = model.fit(x)
"""
    assert run(source).names["answer"]() == 28
    assert plan(source + "def last(): return history").dropped["history"].why == "runs"


def test_a_block_of_definitions_may_print(run):
    """`try: import ...; print(version)` is an import."""
    source = """
try:
    import math
    print("math", math.pi)
    def answer(): return math.floor(2.5)
except ImportError:
    print("install it")
else:
    print("ok")
"""
    assert run(source).names["answer"]() == 2


def test_names_made_by_globals_are_there(run):
    """`globals()[name] = ...` in a loop makes functions, too."""
    source = """
SIZES = {"two": 2, "answer": 3}
for name, size in SIZES.items():
    globals()[name] = lambda size=size: size
"""
    assert run(source).names["answer"]() == 3


def test_top_level_await_costs_only_its_own_line(run):
    """Jupyter allows `await` and `async with` outside of functions; the definitions beside them count."""
    source = """
import asyncio
def answer(): return waited
await asyncio.sleep(0)
waited = await asyncio.sleep(0, 5)
async with lock: pass
waited = 7
"""
    assert run(source).names["answer"]() == 7


def test_a_call_that_never_ends_is_not_made(run):
    """A top-level endless loop costs nothing."""
    assert run("while True: pass\ndef answer(): return 1").names["answer"]() == 1


# Order and redefinition.


def test_helpers_may_stand_below_or_in_later_cells(run):
    """A function finds its helper and its constant whatever cell they are in."""
    space = run("def answer(): return helper() + OFFSET", "OFFSET = 1", "def helper(): return 1")
    assert space.names["answer"]() == 2


def test_the_last_definition_counts(run):
    """As in a notebook run from top to bottom; a stub filled in by a later cell is no stub."""
    space = run("def answer(): raise NotImplementedError", "def answer(): return 1", "def answer(): return 2")
    assert space.names["answer"]() == 2
    assert not space.missing("answer")


def test_a_name_made_anew_after_a_dropped_line_is_there(run):
    """`model = load_model(...)` in one cell does not hide the model built in the next."""
    space = run("model = load_model('m.keras')", "model = [1]\nmodel.append(2)", "def answer(): return model")
    assert space.names["answer"]() == [1, 2]
    assert "model" not in space.plan.dropped


def test_a_name_dropped_after_it_was_made_keeps_its_earlier_value(run):
    """Training a model in a later cell does not take the untrained one away."""
    space = run("model = [1]", "model = load_model('m.keras')", "def answer(): return model")
    assert space.names["answer"]() == [1]


# Stubs.


@pytest.mark.parametrize(
    "body",
    [
        "raise NotImplementedError",
        "raise NotImplementedError('answer: write me')",
        "pass",
        "...",
        "'Only a docstring.'",
        "'Docstring.'\n    raise NotImplementedError('answer: write me')",
    ],
)
def test_an_untouched_stub_is_missing_not_wrong(run, body: str):
    """Who has not begun is told so."""
    assert run(f"def answer(x):\n    {body}").missing("answer")


@pytest.mark.parametrize("body", ["return None", "raise ValueError('no')", "x = 1\n    raise NotImplementedError"])
def test_a_begun_function_is_no_stub(run, body: str):
    """Anything of the student's own is an attempt."""
    assert not run(f"def answer(x):\n    {body}").missing("answer")


def test_a_name_that_is_nowhere_is_missing_and_a_dropped_one_is_not(run):
    """Not written and not run are two things."""
    space = run("answer = model.predict(x)", wanted=("answer", "other"))
    assert space.missing("other")
    assert not space.missing("answer")


# Magics.


def test_magics_and_shell_lines_are_left_out(run):
    """`%matplotlib inline`, `!pip install`, `name?` cost the cell nothing."""
    space = run("!pip install keras\n%matplotlib inline\nint?\nfiles = !ls\ndef answer():\n    return 1")
    assert space.names["answer"]() == 1
    assert not space.plan.syntax_errors


@pytest.mark.parametrize("magic", ["%%time", "%%capture output", "%%timeit -n 1", "\n%%time"])
def test_cell_magics_around_python_keep_the_python(magic: str):
    """The body of `%%time` is the student's work, with its own line numbers."""
    made = plan(f"{magic}\n\ndef answer(): return 1")
    assert [statement.binds for statement in made.statements] == [{"answer"}]
    assert made.statements[0].line == magic.count("\n") + 3


@pytest.mark.parametrize("magic", ["%%bash", "%%html", "%%writefile answer.py", "%%javascript"])
def test_cell_magics_around_other_languages_are_left_out(magic: str):
    """Nothing of a `%%bash` cell is Python, even where it looks like it; and it is no syntax error."""
    made = plan(f"{magic}\nanswer = 1\n", "def other(): return answer")
    assert [statement.binds for statement in made.statements] == [{"other"}]
    assert not made.syntax_errors


def test_what_is_timed_runs(run):
    """`%time x = f()` is `x = f()`, in a function as at top level; a timed import is an import."""
    space = run(
        "%time import math\n%time SIZE = 2\ndef answer():\n    %time half = math.pi / SIZE\n    return half, SIZE"
    )
    assert space.names["answer"]()[1] == 2


def test_cells_that_a_kernel_or_an_export_has_replaced_are_read(run):
    """`In` and `nbconvert --to script` hold `%%time` as a call, with the cell in a string."""
    space = run("get_ipython().run_cell_magic('time', '', 'def answer():\\n    return 1\\n')")
    assert space.names["answer"]() == 1


def test_imports_are_made_one_by_one(run):
    """One that fails is known by its name; those beside it are there, in a line and in a block."""
    space = run(
        "import no_such_one, math",
        "try:\n    import no_such_two, os\nexcept ImportError:\n    !pip install no_such_two\n    import no_such_two",
        "if True:\n    from math import pi, no_such_three\n    import json",
        "import math\nimport math.no_such_four",
        "def answer(): return math, os, pi, json",
    )
    assert space.names["answer"]()
    assert {name: absent.dotted for name, absent in space.imports.items()} == {
        "no_such_one": "no_such_one",
        "no_such_two": "no_such_two",
        "no_such_three": "math.no_such_three",
    }


def test_a_block_that_would_install_what_it_misses_keeps_its_definitions(run):
    """Colab's habit: `!pip install` in the `except` of an import that works."""
    source = "try:\n    import math\nexcept ImportError:\n    !pip install math\n    import math"
    assert run(f"{source}\ndef answer(): return math.floor(1.5)").names["answer"]() == 1


# Broken cells.


@pytest.mark.parametrize(
    "broken",
    ["def helper(:\n    pass\nK = 1", "K = (\n", "return 5\nK = 1", "K = 1\n\0", "K = " + "(" * 3000 + ")" * 3000],
    ids=["invalid", "unclosed", "return outside", "null byte", "too deep"],
)
def test_a_cell_with_a_syntax_error_costs_only_itself(run, broken: str):
    """The other cells count, and the names of the broken one are known to be lost by it."""
    space = run("def answer(): return 1", broken, "def last(): return 3")
    assert (space.names["answer"](), space.names["last"]()) == (1, 3)
    assert [cell for cell, _, _ in space.plan.syntax_errors] == [2]
    assert space.plan.dropped["K"].why == "syntax"


def test_a_broken_cell_does_not_take_an_earlier_definition_away(run):
    """The kernel would still hold the function of the cell that ran."""
    assert run("def answer(): return 1", "def answer(:\n    return 2").names["answer"]() == 1


@pytest.mark.parametrize("line", ["def", "class", "async def"])
def test_names_of_a_broken_cell_are_not_called_missing(run, line: str):
    """A student who wrote the function is not told to begin."""
    space = run(f"{line} answer(:\n    pass")
    assert space.plan.dropped["answer"].why == "syntax"
    assert not space.missing("answer")


def test_an_expression_as_deep_as_python_compiles_is_read():
    """A long `elif` chain inside a function does not break the reader."""
    chain = "".join(f"    elif x == {number}: return {number}\n" for number in range(900))
    assert kept(f"def answer(x):\n    if x < 0: return 0\n{chain}    return 1") == {"answer"}


def test_a_definition_that_raises_costs_only_what_it_would_have_made(run):
    """Where it stands and what it raised are known."""
    space = run("import no_such_module_at_all", "class Box(Missing): pass", "def answer(): return 1")
    assert space.names["answer"]() == 1
    assert space.raised["no_such_module_at_all"] == (Dropped(1, 1, "raised"), "ModuleNotFoundError")
    assert space.raised["Box"] == (Dropped(2, 1, "raised"), "NameError")
    assert not space.missing("Box")


def test_a_definition_that_exits_costs_only_itself(run):
    """An imported script may end in `sys.exit()`."""
    space = run("class Box:\n    raise SystemExit(0)", "def answer(): return 1")
    assert space.raised["Box"][1] == "SystemExit"
    assert space.names["answer"]() == 1


def test_a_definition_that_raised_and_came_right_later_is_there(run):
    """A second try in a later cell counts."""
    space = run("class answer(Missing): pass", "def answer(): return 1")
    assert not space.raised
    assert space.names["answer"]() == 1


# Language features that need care.


def test_future_imports_hold_for_all_later_definitions(run):
    """`from __future__ import annotations` reaches the functions, which are compiled one by one, not our own code."""
    space = run("from __future__ import annotations", "def answer(x: NotThere) -> Nowhere: return 1")
    assert space.names["answer"].__annotations__ == {"x": "NotThere", "return": "Nowhere"}
    without = run("def answer(x: NotThere): return 1")
    assert without.raised["answer"][1] == "NameError"


def test_dataclasses_and_pickle_find_the_submissions_module(run):
    """They look the class's module up by its name, `__main__`."""
    source = """
from __future__ import annotations
import copy, dataclasses, typing
@dataclasses.dataclass
class Layer:
    filters: int = 64
    names: typing.ClassVar[list] = []
def answer(): return copy.deepcopy(Layer(32)), typing.get_type_hints(Layer)["filters"]
"""
    layer, hint = run(source).names["answer"]()
    assert (layer.filters, hint) == (32, int)
    assert type(layer).__module__ == "__main__"


def test_nothing_of_one_submission_is_visible_to_the_next(run):
    """Each begins with an empty module."""
    run("SECRET = 1\ndef answer(): return SECRET")
    with pytest.raises(NameError):
        run("def answer(): return SECRET").names["answer"]()


# Files.

KOREAN = "# 이미지의 모양을 바꿉니다\nNAME = '숫자'\ndef answer(): return NAME\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_scripts_are_read_in_the_encodings_of_korean_editors(tmp_path: Path, encoding: str, newline: str):
    """UTF-8 with and without BOM, CP949 and UTF-16, with any line ends, are the same text."""
    file = tmp_path / "lab.py"
    file.write_bytes(KOREAN.replace("\n", newline).encode(encoding))
    assert read_cells(file) == [Cell(KOREAN, 1)]


@pytest.mark.parametrize("data", [b"\xff\xff\xff\xff", b"\x89PNG\r\n\x1a\n\0\0", "x = 1".encode("utf-16-le")])
def test_bytes_that_are_no_text_are_unreadable(data: bytes):
    """An image renamed to .py is named as what it is."""
    with pytest.raises(Unreadable) as caught:
        decode(data)
    assert caught.value.code == "file.not_text"


@pytest.mark.parametrize("name", ["lab.py", "lab.ipynb"])
@pytest.mark.parametrize("data", [b"", b" \n\t\r\n"])
def test_an_empty_file_is_called_empty(tmp_path: Path, name: str, data: bytes):
    """The commonest unreadable file has words of its own."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Unreadable) as caught:
        read_cells(tmp_path / name)
    assert caught.value.code == "file.empty"


def test_percent_cells_are_cells_with_line_numbers_of_the_script(tmp_path: Path):
    """Jupytext, Spyder, VS Code and nbconvert marks divide a script; a syntax error costs one cell there, too."""
    file = tmp_path / "lab.py"
    file.write_text(
        "import os\n# %% first\ndef answer(): return 1\n#%%\ndef broken(:\n# In[ ]:\n# In[3]:\ndef last(): pass\n"
    )
    cells = read_cells(file)
    assert [cell.line for cell in cells] == [1, 2, 4, 6, 7]
    made = plan_definitions(cells, ("answer",))
    assert [statement.line for statement in made.statements] == [1, 3, 8]
    assert made.syntax_errors[0][:2] == (3, 5)


def test_a_notebooks_code_cells_are_read_and_numbered(tmp_path: Path):
    """Markdown is skipped and does not count."""
    text = nbformat.v4.new_markdown_cell("def answer(): pass")
    file = write_notebook(tmp_path / "lab.ipynb", "import os", text, KOREAN)
    assert read_cells(file) == [Cell("import os", 1), Cell(KOREAN, 2)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp949"])
def test_a_notebook_saved_by_another_editor_is_read(tmp_path: Path, encoding: str):
    """Notepad adds a BOM or saves CP949."""
    file = write_notebook(tmp_path / "lab.ipynb", KOREAN)
    file.write_bytes(file.read_text(encoding="utf-8").encode(encoding))
    assert read_cells(file) == [Cell(KOREAN, 1)]


def test_a_notebook_without_metadata_is_read(tmp_path: Path):
    """Programs that write notebooks by hand leave it out."""
    file = write_notebook(tmp_path / "lab.ipynb", KOREAN)
    content = json.loads(file.read_text(encoding="utf-8"))
    del content["metadata"]
    file.write_text(json.dumps(content), encoding="utf-8")
    assert read_cells(file) == [Cell(KOREAN, 1)]


def test_demonstration_cells_are_skipped_and_their_names_known(tmp_path: Path):
    """Cells tagged `otter_ignore` or `demo` do not run, and a function that leans on them can be told why."""
    demo = nbformat.v4.new_code_cell("SIZE = 28", metadata={"tags": ["otter_ignore"]})
    file = write_notebook(tmp_path / "lab.ipynb", demo, "def answer(): return SIZE")
    made = plan_definitions(read_cells(file), ("answer",))
    assert [statement.binds for statement in made.statements] == [{"answer"}]
    assert made.dropped == {"SIZE": Dropped(1, 1, "demo")}


def test_notebooks_of_format_3_are_read(tmp_path: Path):
    """An old notebook keeps its cells in worksheets and their source under `input`."""
    sheet = {"cells": [{"cell_type": "code", "input": ["def answer():\n", "    return 1"], "outputs": []}]}
    file = tmp_path / "lab.ipynb"
    file.write_text(json.dumps({"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [sheet]}))
    assert [cell.source for cell in read_cells(file)] == ["def answer():\n    return 1"]


CELL = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
BROKEN = {
    "cut off": '{"cells": [{"cell_type": "co',
    "conflict": '<<<<<<< HEAD\n{"cells": []}\n=======\n{}\n>>>>>>> main\n',
    "html": "<!DOCTYPE html><html></html>",
    "a list": "[]",
    "a number": "5",
    "empty object": "{}",
    "from the future": '{"nbformat": 99, "nbformat_minor": 0, "metadata": {}, "cells": []}',
    "cells are text": '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": "abc"}',
    "too deep": "[" * 100_000,
    "source is a number": json.dumps({"nbformat": 4, "nbformat_minor": 5, "cells": [CELL | {"source": 5}]}),
    "source is null": json.dumps({"nbformat": 4, "nbformat_minor": 5, "cells": [CELL | {"source": None}]}),
    "source is a list of lists": json.dumps({"nbformat": 4, "nbformat_minor": 5, "cells": [CELL | {"source": [[]]}]}),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_notebook_is_named_as_such(tmp_path: Path, text: str):
    """Whatever is wrong with the file, the answer is one reason and not a crash."""
    (tmp_path / "lab.ipynb").write_text(text)
    with pytest.raises(Unreadable) as caught:
        read_cells(tmp_path / "lab.ipynb")
    codes = {"cut off": "cut_off", "conflict": "merge_conflict", "html": "web_page", "from the future": "no_cells"}
    codes["source is null"] = "no_cells"
    name = next(name for name, broken in BROKEN.items() if broken == text)
    assert caught.value.code == f"file.{codes.get(name, 'not_a_notebook')}"


# The same, graded in a confined process.


def test_a_crash_in_a_demonstration_costs_no_points(grader):
    """Top-level training, plots, missing files, an exiting helper and a broken cell leave a right function right."""
    source = f"""
import matplotlib.pyplot as plt
from keras.datasets import mnist
(x_train, y_train), _ = mnist.load_data()
model.fit(x_train, y_train)
plt.imshow(plt.imread("seven.jpg"))
# %%
{RIGHT}
# %%
def one_hot(:
# %%
class Late:
    raise SystemExit
"""
    graded = grader.grade(source, "reshape_images", "one_hot", "scale_images")
    assert {name: result.status for name, result in graded.items()} == {
        "reshape_images": "passed",
        "one_hot": "failed",
        "scale_images": "missing",
    }
    assert {check.code for check in graded["one_hot"].checks} - {UNCHECKED} == {"student.dropped_syntax"}


@pytest.mark.parametrize("encoding", ["cp949", "utf-16"])
def test_a_script_from_a_korean_editor_gets_full_points(grader, encoding: str):
    """The bytes are decoded where the file is read: in the confined process."""
    source = f"# 이미지의 모양\n{RIGHT}".encode(encoding)
    assert grader.grade(source, "reshape_images")["reshape_images"].status == "passed"


def test_a_file_that_cannot_be_read_says_so_in_every_check(grader, tmp_path: Path):
    """A broken notebook is failed work with a reason, not an error of the grader."""
    file = tmp_path / "lab.ipynb"
    file.write_text(BROKEN["source is a number"])
    graded = grader.grade_files({"lab.ipynb": file}, "reshape_images")["reshape_images"]
    assert {(check.status, check.code) for check in graded.checks} == {("failed", "file.not_a_notebook")}


def test_dataclasses_of_a_submission_work_where_it_is_graded(grader):
    """A helper class of the student's in a confined process."""
    source = """
from __future__ import annotations
from dataclasses import dataclass
@dataclass
class Shape:
    height: int = 28
def reshape_images(images):
    return images.reshape(-1, Shape().height, 28, 1)
"""
    assert grader.grade(source, "reshape_images")["reshape_images"].status == "passed"
