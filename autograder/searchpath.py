"""Where the command looks for modules: never in the folder that it is started in, which may be a student's."""

import os
import sys

OWN = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))  # noqa: PTH120 - nothing else is imported yet


def leave_out_working_folder() -> None:
    """Take the working folder off ``sys.path``: a ``numpy.py`` in it would run as the instructor.

    ``python -m autograder.cli`` and a PYTHONPATH with ``.`` put it there. The folder of this package stays.
    """
    try:
        here = os.path.realpath(os.curdir)
    # The working folder has been removed.
    except OSError:
        here = ""
    sys.path[:] = [folder for folder in sys.path if folder and (_is_own(folder) or os.path.realpath(folder) != here)]


def _is_own(folder: str) -> bool:
    return os.path.realpath(folder) == OWN
