"""What one hand-in holds: its code cells, and hashes of the arrays in its model files.

The text of this module crosses to a process that runs no student code, as an exercise's ``reader.py`` does. Models are
not loaded: an HDF5 file is read array by array, whatever Keras wrote it, and nothing in it is run.
"""

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from autograder.student.notebooks.cells import read_cells
from autograder.student.notebooks.notebooks import Unreadable

# Of the code of one hand-in; a student's longest have some ten thousand letters.
MOST_LETTERS, MOST_LINES = 200_000, 4_000
MOST_NUMBERS, MOST_ARRAYS, MOST_BYTES = 50_000_000, 5_000, 2**29
# Groups at the top of a file that hold no weights of layers.
NOT_LAYERS = frozenset(["optimizer", "optimizer_weights", "metrics"])


def read_hand_in(script: str, models: list[str]) -> np.ndarray:
    """All that is compared of a hand-in, as the bytes of a JSON object.

    Args:
        script: the notebook or script in the working folder; empty where there is none.
        models: names of other files there.

    Returns:
        ``cells``: lists ``[number, source]``, or null where nothing can be read; ``cut``: whether some code is left
        out; ``models``: name -> lists ``[hash, numbers]``, one an array, or null where the file cannot be read.
    """
    cells, cut = _code(Path(script)) if script else ([], False)
    weights = {name: _weights(Path(name)) for name in models}
    return np.frombuffer(json.dumps({"cells": cells, "cut": cut, "models": weights}).encode(), dtype=np.uint8)


def _code(path: Path) -> tuple[list[list[Any]] | None, bool]:
    try:
        cells = read_cells(path)
    except (Unreadable, OSError, RecursionError):
        return None, False
    kept: list[list[Any]] = []
    letters = lines = 0
    for cell in cells:
        letters, lines = letters + len(cell.source), lines + cell.source.count("\n") + 1
        if letters > MOST_LETTERS or lines > MOST_LINES:
            return kept, True
        kept.append([cell.number, cell.source])
    return kept, False


def _weights(path: Path) -> list[list[Any]] | None:
    # Here, since a hand-in without a model does not wait for it.
    import h5py

    try:
        with h5py.File(_hdf5(path), "r") as file:
            return _arrays(file)
    # Whatever is wrong with a stranger's file, it cannot be compared.
    except Exception:
        return None


def _hdf5(path: Path) -> Path | io.BytesIO:
    """The HDF5 file itself, or the one in a ``.keras`` file."""
    if not zipfile.is_zipfile(path):
        return path
    with zipfile.ZipFile(path) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".weights.h5")]
        with archive.open(name) as member:
            data = member.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ValueError("too large")
    return io.BytesIO(data)


def _arrays(file: Any) -> list[list[Any]]:
    import h5py

    found: list[list[Any]] = []
    left = MOST_NUMBERS

    def visit(name: str, item: Any) -> None:
        nonlocal left
        if not isinstance(item, h5py.Dataset) or name.split("/")[0] in NOT_LAYERS or item.dtype.kind != "f":
            return
        left -= int(item.size)
        if left < 0 or len(found) >= MOST_ARRAYS:
            raise ValueError("too large")
        # One number format, and one zero. A file says how it stores numbers; the weights are the same.
        array = np.ascontiguousarray(item[()], dtype="<f4") + np.float32(0)
        # Zeros and ones are how layers begin: everybody has them.
        if array.ndim and array.size and not (array == array.flat[0]).all():
            found.append([hashlib.sha256(repr(array.shape).encode() + array.tobytes()).hexdigest()[:32], array.size])

    file.visititems(visit)
    # Names and order of layers are left out: they may differ between files of one model.
    return sorted(found)
