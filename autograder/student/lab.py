"""What a lab's notebook calls: open the lab, load libraries without their notices.

Nothing is imported here at the top but Python's own modules: a notebook's first cell should not wait for more.
"""

import importlib
import os
from pathlib import Path
from typing import Any


def open_lab(name: str) -> Any:
    """Otter's notebook object for a lab: ``grader.check("...")`` runs the public checks of an exercise.

    Cells that call a function which is not written yet say so from now on, and the cells after them run.

    Args:
        name: the lab.
    """
    from IPython import get_ipython
    from otter import Notebook

    from autograder.student.checking.otter import installed_labs
    from autograder.student.checking.own_work import own_files
    from autograder.student.unsolved import pass_over_unsolved

    if shell := get_ipython():
        pass_over_unsolved(shell)
    labs = installed_labs()
    files = own_files(Path.cwd(), labs, name)
    notebooks = [file.name for file in files if file.suffix.lower() == ".ipynb"]
    # In Colab, the notebook is no file of the working folder; Otter opens every path but the empty one.
    return Notebook(notebooks[0] if notebooks else "", tests_dir=str(labs[name].folder / "otter"))


def load_quietly(library: str) -> None:
    """Import a library without what it prints while it starts, such as TensorFlow's notices on oneDNN and CUDA."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    shown, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        importlib.import_module(library)
    finally:
        os.dup2(shown, 2)
        os.close(shown)
        os.close(nowhere)
