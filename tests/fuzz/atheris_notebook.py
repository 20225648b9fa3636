"""Coverage-guided fuzzing of the notebook reader. Run by name, with the extra ``fuzz`` installed:

python tests/fuzz/atheris_notebook.py -max_total_time=60
"""

import json
import sys
import tempfile
import warnings
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["autograder.student.notebooks"]):
    from autograder.student.notebooks.cells import Cell, Unreadable, read_cells
    from autograder.student.notebooks.definitions import plan_definitions

import contextlib

from mutations import text_edits, text_places

CODE = {"cell_type": "code", "id": "a", "metadata": {"tags": ["demo"]}, "source": ["x = 1\n", "%ls"], "outputs": []}
OLD = {"cell_type": "code", "input": ["def f():\n", "    return 1"], "language": "python", "outputs": []}
NOTEBOOKS = [
    {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [CODE, CODE | {"cell_type": "markdown"}]},
    {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": [OLD]}]},
    {"nbformat": 1, "cells": [{"cell_type": "code", "code": "def f(): pass", "prompt_number": 1}]},
]
FOLDER = tempfile.TemporaryDirectory()


def one_input(data: bytes) -> None:
    """As a notebook, as a script, as code, and as changes of a notebook: cells with a plan, or unreadable."""
    for name in ("x.ipynb", "x.py"):
        planned(name, data)
    provider = atheris.FuzzedDataProvider(data)
    notebook = NOTEBOOKS[provider.ConsumeIntInRange(0, len(NOTEBOOKS) - 1)]
    for _ in range(provider.ConsumeIntInRange(1, 3)):
        places = text_places(notebook)
        changed = list(text_edits(notebook, places[provider.ConsumeIntInRange(0, len(places) - 1)]))
        notebook = changed[provider.ConsumeIntInRange(0, len(changed) - 1)]
    planned("x.ipynb", json.dumps(notebook).encode())
    plan_definitions([Cell(provider.ConsumeUnicode(300), 1)], ("f",))


def planned(name: str, data: bytes) -> None:
    """Read a file and plan its definitions."""
    path = Path(FOLDER.name) / name
    path.write_bytes(data)
    with contextlib.suppress(Unreadable):
        plan_definitions(read_cells(path), ("f",))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
