"""A confined process cannot change permissions, times and attributes, not even of its own files.

Copying a file does so by the way (``shutil.copy``, ``Path.touch``): on files in the scratch folder that is passed over.
"""

import functools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

# Call -> what it returns where it is passed over.
PASSED_OVER: dict[str, Any] = {"chmod": None, "utime": None, "listxattr": []}


def pass_over_own_files(scratch: Path) -> None:
    """Let calls that the confinement refuses do nothing, where they are about a file in ``scratch``."""
    for name, instead in PASSED_OVER.items():
        setattr(os, name, _passing_over(getattr(os, name), instead, scratch))


def _passing_over(call: Callable[..., Any], instead: Any, scratch: Path) -> Callable[..., Any]:
    @functools.wraps(call)
    def called(path: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return call(path, *args, **kwargs)
        except PermissionError:
            # A descriptor tells no path: those stay refused.
            if isinstance(path, int) or not Path(os.fsdecode(path)).resolve().is_relative_to(scratch):
                raise
            # `Path.touch` makes the file where it hears that there is none.
            os.lstat(path)
            return instead

    return called
