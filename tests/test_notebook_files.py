"""Notebook files as they arrive: read where they are plainly notebooks, else each with a reason of its own."""

import json
import time

import pytest

from autograder.student.notebooks.cells import Unreadable, read_cells

CODE = 'def greeting(name, age):\n    return f"안녕하세요 {name}님, <<<<<<< ,] ,}"\n'
CELL = {"cell_type": "code", "metadata": {}, "outputs": [], "source": CODE.splitlines(keepends=True)}
V3 = {"cell_type": "code", "input": CODE.splitlines(keepends=True), "language": "python", "outputs": []}
V4 = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [CELL]}
READ = {
    "as Jupyter writes it": V4,
    "without nbformat": {"cells": [CELL], "metadata": {}},
    "cells alone": {"cells": [CELL]},
    "cells whose source is one text": {"cells": [CELL | {"source": CODE}]},
    "nbformat as text": V4 | {"nbformat": "4"},
    "format 3": {"nbformat": 3, "metadata": {}, "worksheets": [{"cells": [V3]}]},
    "format 2": {"nbformat": 2, "worksheets": [{"cells": [V3]}]},
    "worksheets without nbformat": {"worksheets": [{"cells": []}, {"cells": [V3]}]},
    "format 3 with cells of format 4": {"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "cells": [CELL]},
    "format 4 with worksheets": {"nbformat": 4, "worksheets": [{"cells": [V3]}]},
    "format 1": {"nbformat": 1, "cells": [{"cell_type": "code", "code": CODE}]},
    "odd tags": {"cells": [CELL | {"metadata": {"tags": [["demo"], None]}}]},
    "odd metadata": {"cells": [CELL | {"metadata": "demo"}]},
}


def read(tmp_path, data, name="lab0_greeting.ipynb"):
    """The sources of the cells, or the code of why there are none."""
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    try:
        return [cell.source for cell in read_cells(path)]
    except Unreadable as problem:
        return problem.code


@pytest.mark.parametrize("content", READ.values(), ids=READ)
@pytest.mark.parametrize("name", ["lab0_greeting.ipynb", "lab0_greeting.py"])
def test_what_is_plainly_a_notebook_is_read(tmp_path, content, name):
    """Of every format, with or without its number, and though it is called a script."""
    assert read(tmp_path, json.dumps(content, ensure_ascii=False, indent=1), name) == [CODE]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp949"])
def test_a_notebook_in_any_encoding_is_read(tmp_path, encoding):
    """With a mark of the byte order and without."""
    assert read(tmp_path, json.dumps(V4, ensure_ascii=False).encode(encoding)) == [CODE]


MENDED = {
    "commas at the end": json.dumps(V4, indent=1).replace("\n }", ",\n }").replace("]", ", ]"),
    "tabs and line ends in a text": json.dumps(V4).replace("\\n", "\n"),
    "Windows line ends": json.dumps(V4, indent=1).replace("\n", "\r\n"),
}


@pytest.mark.parametrize("text", MENDED.values(), ids=MENDED)
def test_small_faults_of_json_are_forgiven(tmp_path, text):
    """What an editor leaves; text in quotes stays as it is."""
    [source] = read(tmp_path, text)
    assert source.replace(", ]", "]") == CODE


TEXT = json.dumps(V4, indent=1)
REFUSED = {
    "no cells": ('{"cells": [], "metadata": {}, "nbformat": 4}', "no_cells"),
    "empty cells": (json.dumps({"cells": [CELL | {"source": []}, CELL | {"source": " \n"}]}), "no_cells"),
    "empty worksheets": ('{"worksheets": [], "nbformat": 3}', "no_cells"),
    "a merge conflict": (
        TEXT.replace('"outputs"', '<<<<<<< HEAD\n"outputs"\n=======\n"output"\n>>>>>>> 1a2b3c\n"outputs"'),
        "merge_conflict",
    ),
    "cut off": (TEXT[:-20], "cut_off"),
    "cut off in a text": (TEXT[: TEXT.index("안녕") if "안녕" in TEXT else TEXT.index("greeting") + 3], "cut_off"),
    "a web page": ("\n<!doctype html><html><body>notebook</body></html>", "web_page"),
    "other JSON": ('{"name": "x", "version": 1}', "not_a_notebook"),
    "cells of another kind": ('{"cells": {"a": 1}}', "not_a_notebook"),
    "sentences": (
        "교수님, 노트북이 저장되지 않았습니다.\n\ndef greeting(name, age):\n    return 1\n",
        "not_a_notebook",
    ),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", "not_a_notebook"),
    "nothing": ("  \n", "empty"),
}


@pytest.mark.parametrize(("data", "code"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_has_a_reason_of_its_own(tmp_path, data, code):
    """Never a notebook without cells, whose exercises would all seem not begun."""
    assert read(tmp_path, data) == f"file.{code}"


def test_a_script_that_is_only_called_a_notebook_is_read(tmp_path):
    """Its content is plain Python."""
    script = "import os\n\ndef greeting(name, age):\n    return name\n"
    assert read(tmp_path, script) == [script]


@pytest.mark.parametrize("text", ['"' + '\\"' * 500_000, "{" + ", " * 500_000, "[," * 500_000])
def test_mending_takes_time_in_proportion_to_the_file(tmp_path, text):
    """A megabyte that is no JSON is told in less than a second, whatever it is made of."""
    start = time.process_time()
    assert read(tmp_path, text) == "file.not_a_notebook"
    assert time.process_time() - start < 5


def test_each_reason_is_a_row_of_its_own(grader, tmp_path):
    """Read in the confined process: every check of the lab fails with the reason, in both languages."""
    told = set()
    for number, (data, code) in enumerate(REFUSED.values()):
        path = tmp_path / f"{number}.ipynb"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        graded = grader.grade_files({"submission.ipynb": path}, "greeting", lab="lab0_greeting")["greeting"]
        assert {check.code for check in graded.checks} == {f"file.{code}"}
        told.add(graded.checks[0].message)
    assert len(told) == len({code for _, code in REFUSED.values()})
