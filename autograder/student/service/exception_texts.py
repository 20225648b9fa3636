"""What an exception says, as a student is to read it, and whether it says that the disk is full."""

import contextlib
import errno
import os
import re

MAX_TEXT = 300
# Causes of an exception that are looked at.
MAX_CAUSES = 10
# The file system is full; a file is larger than any may be.
FULL = (errno.ENOSPC, errno.EFBIG)
# An absolute path: the file's own name is enough.
PATH = re.compile(r"(?<![\w:/.])(?:[A-Za-z]:)?[\\/](?:[^\s/\\'\"`,;:()<>]+[\\/])+([^\s/\\'\"`,;:()<>]*)")
# What a terminal shows as colours and bold letters.
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
# Keras puts the name of the layer's class before what went wrong, and all arguments of the call behind it.
FRAME = re.compile(r"^Exception encountered when calling .*?\.call\(\)\. | Arguments received by .*$")


def text_of(problem: BaseException) -> str:
    """What an exception says, in one line: without colours, paths and the call that Keras describes around it."""
    return without_paths(FRAME.sub("", " ".join(COLOURS.sub("", words(problem)).split())))[:MAX_TEXT]


def is_full_disk(problem: BaseException) -> bool:
    """Whether an exception, or one that it came from, says that the scratch folder's limit was met."""
    cause: BaseException | None = problem
    # An exception class of the student's may have attributes that raise, or be its own cause.
    with contextlib.suppress(Exception):
        for _ in range(MAX_CAUSES):
            if cause is None:
                break
            # Libraries (h5py, TensorFlow) put the system's words into a text of their own.
            if getattr(cause, "errno", None) in FULL or os.strerror(errno.ENOSPC) in words(cause):
                return True
            cause = cause.__cause__ or cause.__context__
    return False


def words(problem: BaseException) -> str:
    """What an exception says, or nothing where that cannot be asked."""
    try:
        return str(problem)
    # An exception class of the student's may have a __str__ that raises.
    except Exception:
        return ""


def without_paths(text: str) -> str:
    """The text with the name of a file or folder in the place of its path: where grading runs is nobody's affair."""
    return PATH.sub(lambda path: path[1] or re.split(r"[\\/]", path[0].rstrip("\\/"))[-1], text)
