"""The notebook reader: whatever file was handed in, its cells or why not; and a plan of any code, in linear time."""

import json
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from mutations import text_edits, text_places

from autograder.student.course.load import PROJECT
from autograder.student.notebooks.cells import Cell, Unreadable, read_cells
from autograder.student.notebooks.definitions import plan_definitions
from autograder.student.notebooks.namespace import execute_definitions

pytestmark = pytest.mark.long

CODES = (
    *("file.empty", "file.not_text", "file.not_a_notebook"),
    *("file.merge_conflict", "file.cut_off", "file.web_page", "file.no_cells"),
)
REAL = [
    PROJECT / "student_template/lab0_greeting.ipynb",
    PROJECT / "student_template/lab5_debugging.ipynb",
]


@cache
def notebooks() -> list[dict[str, Any]]:
    """Real notebooks, and small ones of the older formats."""
    found = []
    for path in REAL:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        found.append(notebook | {"cells": notebook["cells"][:6]})
    old = {"cell_type": "code", "input": ["def f():\n", "    return 1"], "language": "python", "outputs": []}
    found.append({"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": [old]}]})
    found.append({"nbformat": 2, "metadata": {}, "worksheets": [{"cells": [old]}]})
    found.append({"nbformat": 1, "cells": [{"cell_type": "code", "code": "def f(): pass", "prompt_number": 1}]})
    return found


def read(folder: Path, data: bytes, name: str = "x.ipynb") -> list[Cell] | str:
    """The cells, or the code of why there are none; nothing else is raised."""
    path = folder / name
    path.write_bytes(data)
    try:
        cells = read_cells(path)
    except Unreadable as problem:
        return problem.code
    assert all(isinstance(cell.source, str) for cell in cells)
    return cells


def test_real_notebooks_have_cells(tmp_path: Path):
    """The mutations start from what can be read, of every format."""
    counts = [len(read(tmp_path, json.dumps(notebook).encode())) for notebook in notebooks()]
    assert all(count > 0 for count in counts)


def test_changed_notebooks_are_cells_or_unreadable(fuzz, tmp_path: Path):
    """Values replaced, dropped, doubled and moved, and formats 1 to 5 claimed for one another."""

    def promise(data: st.DataObject) -> None:
        notebook = data.draw(st.sampled_from(notebooks()))
        for _ in range(data.draw(st.integers(0, 2))):
            at = data.draw(st.sampled_from(text_places(notebook)))
            notebook = data.draw(st.sampled_from(list(text_edits(notebook, at))))
        if isinstance(notebook, dict) and data.draw(st.booleans()):
            notebook = notebook | {"nbformat": data.draw(st.sampled_from([1, 2, 3, 4, 5, 4.0, "4", 10**300, -1, None]))}
        cells = read(tmp_path, json.dumps(notebook).encode())
        if isinstance(cells, list):
            plan_definitions(cells, ("greeting",))
        else:
            assert cells in CODES

    fuzz(promise, st.data(), examples=120)


def test_any_bytes_are_cells_or_unreadable(fuzz, tmp_path: Path):
    """Random bytes and real notebooks with damage, in every encoding; as a notebook and as a script."""
    whole = [json.dumps(notebook, ensure_ascii=False) for notebook in notebooks()[:3]]

    def promise(data: st.DataObject) -> None:
        text = data.draw(st.sampled_from(whole) | st.text(max_size=40))
        encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp949", "utf-7"]))
        content = text.encode(encoding, "replace")
        if data.draw(st.booleans()):
            at = data.draw(st.integers(0, len(content)))
            content = content[:at] + data.draw(st.binary(max_size=6)) + content[at + data.draw(st.integers(0, 40)) :]
        for name in ("x.ipynb", "x.py"):
            cells = read(tmp_path, content, name)
            if isinstance(cells, list):
                plan_definitions(cells, ("f",))
            else:
                assert cells in CODES

    fuzz(promise, st.data(), examples=120)


WORDS = st.sampled_from(
    [
        *'def f( ) : if while try: except finally: class C return x y = == , [ ] { } 1 1e999 \'a\' """ #'.split(),
        *"lambda async await import . * ** % %% %%time ! ? @ := del global nonlocal yield with 숫자 ; -> f'{".split(),
        *("\n", "\n\t", "\n\n", "\\\n", "\0", "\ud800", "    "),
    ]
)
LINES = st.sampled_from(
    [
        *(
            "x = 1",
            "def f(a, b=x):\n    return a",
            "class C:\n    y = x",
            "import math",
            "%matplotlib inline",
            "!ls",
            "f?",
        ),
        *(
            "y = f(x)",
            "model.add(1)",
            "print(x)",
            "if __name__ == '__main__':\n    f(1)",
            "try:\n    import z\nexcept: z = 1",
        ),
        *(
            "from __future__ import annotations",
            "%%time\nx = 2",
            "x, *y = 1, 2",
            "a.b.c = d[e]",
            "raise",
            "f = lambda: f()",
        ),
    ]
)


def test_any_code_has_a_plan(fuzz):
    """Words of Python in any order, and whole statements in any order: no error comes out, and twice gives the same."""

    def promise(sources: list[str]) -> None:
        cells = [Cell(source, number) for number, source in enumerate(sources, start=1)]
        one, other = plan_definitions(cells, ("f", "x")), plan_definitions(cells, ("f", "x"))
        assert one.dropped == other.dropped
        assert [statement.line for statement in one.statements] == [statement.line for statement in other.statements]

    soup = st.lists(WORDS, max_size=14).map(" ".join)
    lines = st.lists(LINES, max_size=6).map("\n".join)
    fuzz(promise, st.lists(soup | lines | st.text(max_size=30), max_size=4), examples=400)


DEEP = 100_000
LARGE = {
    "JSON, deep": b"[" * DEEP,
    "JSON, deep and closed": b'{"cells": ' + b"[" * DEEP + b"]" * DEEP + b"}",
    "objects, deep": b'{"a": ' * DEEP + b"1" + b"}" * DEEP,
    "cells, deep": b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": ' + b"[" * 900 + b"]" * 900 + b"}",
    "minor version NaN": b'{"nbformat": 4, "nbformat_minor": NaN, "metadata": {}, "cells": []}',
    "a version of 300 digits": b'{"nbformat": 1' + b"0" * 300 + b', "metadata": {}, "cells": []}',
    "a version of 5,000 digits": b'{"nbformat": 1' + b"0" * 5000 + b', "metadata": {}, "cells": []}',
}


@pytest.mark.parametrize("data", LARGE.values(), ids=LARGE)
def test_deep_and_huge_json_is_no_notebook(tmp_path: Path, data: bytes):
    """And found to be none in no time."""
    start = time.process_time()
    assert read(tmp_path, data) in ("file.not_a_notebook", "file.no_cells")
    assert time.process_time() - start < 2


SOURCES = {
    "parentheses": "(" * DEEP,
    "brackets that close": "x = " + "[" * 190 + "]" * 190,
    "minus signs": "x = " + "-" * DEEP + "1",
    "a sum": "x = " + "1 + " * DEEP + "1",
    "attributes": "x = a" + ".b" * DEEP,
    "calls": "f" + "()" * DEEP,
    "lambdas": "x = " + "lambda: " * DEEP + "1",
    "else if": "if a: pass\n" + "elif b: pass\n" * 20_000,
    "blocks": "".join(" " * level + "if x:\n" for level in range(99)) + " " * 99 + "pass",
    "functions in functions": "".join(" " * level + "def f():\n" for level in range(95)) + " " * 95 + "pass",
    "comprehensions": "x = " + "[1 for a in " * 90 + "[]" + "]" * 90,
    "a tuple of tuples": "x = " + "(1,) + " * DEEP + "()",
    "digits": "x = " + "9" * DEEP,
    "statements": "x = 1\n" * 10**6,
    "a million lines": "\n" * 10**6 + "%x",
    "blanks": " " * 10**6 + "%x",
    "backslashes": "\\\n" * DEEP,
    "quotes": '"""' * DEEP,
    "question marks": "?" * DEEP,
    "magic lines": "%matplotlib inline\n" * 20_000,
    "six hundred magics": "%matplotlib inline\n" * 600,
    "shell answers": "x = !ls\n" * 20_000,
    "cell magics": "%%time\n" * 20_000,
    "broken, with many functions": "(\n" + "def f\n" * DEEP,
    "broken, with blanks": "(\n" + "x" + " \n" * DEEP + "=",
    "functions that call the next": "".join(f"def f{n}(): return f{n + 1}()\n" for n in range(5000)),
    "names that need the one before": "".join(f"x{n + 1} = x{n}\n" for n in range(5000)) + "def f(): return x5000",
    "names that need the one after": "".join(f"x{n} = x{n + 1}\n" for n in range(5000, 0, -1)) + "def f(): return x1",
    "a null": "x = 1\0",
    "half a pair": "x = '\ud800'",
}


# To run them takes a minute.
LONG = ("statements", "a million lines")


@pytest.mark.parametrize("name", LONG)
def test_very_long_code_is_planned_in_little_time(name: str):
    """A million lines: a plan, in which another cell has its place."""
    start = time.process_time()
    plan = plan_definitions([Cell(SOURCES[name], 1), Cell("def other():\n    return 1", 2)], ("f", "x", "other"))
    assert time.process_time() - start < 5
    assert any("other" in statement.binds for statement in plan.statements)


@pytest.mark.parametrize("name", [name for name in SOURCES if name not in LONG])
def test_code_of_any_shape_costs_only_itself_and_little_time(name: str, monkeypatch: pytest.MonkeyPatch):
    """Deep, long and repeated code is planned and executed: what compiles may still not run; another cell does."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    cells = [Cell(SOURCES[name], 1), Cell("def other():\n    return 1", 2)]
    start = time.process_time()
    namespace = execute_definitions(cells, ("f", "x", "other"))
    assert time.process_time() - start < 5
    assert namespace.names["other"]() == 1
