"""Calls of a student's functions in a fresh folder: files lie there before a call, and files are read back after it."""

import contextlib
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

# Of one file that is read back; a trained model has some megabytes.
MAX_FILE = 32 * 2**20
# Names of files that are read back of one folder, such as a log folder.
MAX_FOUND = 100


@contextlib.contextmanager
def fresh_folder(base: Path) -> Iterator[Path]:
    """An empty folder in ``base``, which is the working folder meanwhile."""
    with tempfile.TemporaryDirectory(dir=base, ignore_cleanup_errors=True) as name, contextlib.chdir(name):
        yield Path(name)


def put(folder: Path, files: dict[str, np.ndarray], places: list[str]) -> None:
    """Write files, and make the folders that ``places`` lie in.

    Args:
        files: path in ``folder`` -> content, uint8 (n,).
        places: further paths in ``folder``, whose parents exist afterwards.
    """
    for name in (*files, *places):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content.tobytes())


def collect(folder: Path, places: list[str]) -> dict[str, np.ndarray]:
    """The files at ``places`` and in the folders at ``places``: path -> content, uint8 (n,).

    What is no plain file, too large or closed to us is left out, as if it were not there.
    """
    found: dict[str, np.ndarray] = {}
    for place in places:
        path = folder / place
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            # A student's function may have closed the folder.
            with contextlib.suppress(OSError):
                details = file.lstat()
                if stat.S_ISREG(details.st_mode) and details.st_size <= MAX_FILE and len(found) < MAX_FOUND:
                    content = np.frombuffer(file.read_bytes(), dtype=np.uint8)
                    found[file.relative_to(folder).as_posix()] = content
    return found


def step_of(value: Any) -> dict[str, Any]:
    """One step of a request, its parts named."""
    nothing: dict[str, Any] = {"name": "", "args": (), "kwargs": {}, "files": {}, "collect": [], "compile": {}}
    return {**nothing, **value}


class Compiling:
    """Compiles the models that a request's steps are given."""

    def __init__(self) -> None:
        self._optimizers: dict[int, tuple[Any, dict[str, Any]]] = {}

    def compile(self, arguments: tuple[Any, ...], settings: dict[str, Any]) -> None:
        """Compile every model among ``arguments``, where there are settings and it is not compiled so already."""
        for argument in arguments if settings else ():
            # The student's function may have compiled it again.
            known, before = self._optimizers.get(id(argument), (None, {}))
            if hasattr(argument, "compile") and (
                known is None or argument.optimizer is not known or before != settings
            ):
                argument.compile(**settings)
                self._optimizers[id(argument)] = argument.optimizer, settings


def copied(value: Any) -> Any:
    """An argument as it is before the call."""
    if isinstance(value, np.ndarray):
        return value.copy()
    return list(value) if isinstance(value, list) else value


def same(old: Any, new: Any) -> bool:
    """Whether an argument is after the call what it was before."""
    if isinstance(old, np.ndarray):
        return old.shape == new.shape and old.dtype == new.dtype and np.array_equal(old, new)
    if isinstance(old, list):
        return len(old) == len(new) and all(one is other for one, other in zip(old, new, strict=True))
    return True
