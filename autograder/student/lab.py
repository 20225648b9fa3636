"""What a lab's notebook calls: open the lab, load libraries without their notices.

Nothing is imported here at the top but Python's own modules: a notebook's first cell should not wait for more.
"""

import importlib
import os
from typing import Any


def open_lab(name: str) -> Any:
    """The ``grader`` of a lab: ``grader.check("...")`` shows what the public checks of an exercise say,
    ``grader.hint("...")`` a hint.

    Cells that call a function which is not written yet say so from now on, and the cells after them run. Where Otter
    itself grades the notebook, its own object is returned, which remembers the results.

    Args:
        name: the lab.

    Raises:
        UsageError: if no such lab is installed.
    """
    from IPython import get_ipython

    from autograder.student.checking.grader import NO_LAB, Grader, otter_grades, otter_notebook, unknown
    from autograder.student.course.load import installed_labs
    from autograder.student.unsolved import pass_over_unsolved

    labs = installed_labs()
    if name not in labs:
        raise unknown(NO_LAB, name, list(labs))
    if shell := get_ipython():
        pass_over_unsolved(shell)
    grader = Grader(labs[name])
    if not otter_grades():
        return grader
    of_otter = otter_notebook(labs[name])
    # Otter's object knows no hints, and a cell that asks for one is no error.
    of_otter.hint = grader.hint
    return of_otter


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
