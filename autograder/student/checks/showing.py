"""Let a page show what a check saw. Only the checker looks, and only while a public check runs: elsewhere all is lost.

A hidden check has nowhere to show anything, so that no hidden input and no expected value of one comes to a page.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import numpy as np

from autograder.student.pictures import MOST_CELLS, MOST_PICTURES, Arrays, Picture, in_digits

# An array of more axes is no honest answer: its shape is not worth a line.
MOST_AXES = 5

_shown: ContextVar[list[Picture] | None] = ContextVar("shown", default=None)


@contextmanager
def looking() -> Iterator[list[Picture]]:
    """Collect what is shown in the block."""
    shown: list[Picture] = []
    token = _shown.set(shown)
    try:
        yield shown
    finally:
        _shown.reset(token)


def is_looked_at() -> bool:
    """Whether anybody looks: what costs time is only made then."""
    return _shown.get() is not None


def show(picture: Picture) -> None:
    """Show a picture on the student's page, once, and no more than ``MOST_PICTURES`` a check."""
    shown = _shown.get()
    if shown is not None and picture not in shown and len(shown) < MOST_PICTURES:
        shown.append(picture)


def show_arrays(answer: np.ndarray, expected: np.ndarray, relative: float, least: float) -> None:
    """Show an array of numbers beside the expected one.

    Args:
        relative: a difference of this part of the expected value is none.
        least: nor is one of so much.
    """
    if not is_looked_at():
        return
    wrong = None
    if answer.shape == expected.shape:
        with np.errstate(all="ignore"):
            yours, right = answer.astype("float64"), expected.astype("float64")
            wrong = ~np.isclose(yours, right, rtol=relative, atol=least)
    first = np.argwhere(wrong)[0].tolist() if wrong is not None and wrong.any() else None
    (place, rows), (other, wanted) = _part(answer, first), _part(expected, first)
    marks = () if wrong is None else tuple(tuple(map(bool, row)) for row in _cut(wrong, first)[1])
    show(Arrays((_shape(answer), _shape(expected)), (place, other), rows, wanted, marks))


def _part(values: np.ndarray, first: list[int] | None) -> tuple[str, tuple[tuple[str, ...], ...]]:
    place, part = _cut(values, first)
    return place, tuple(tuple(map(in_digits, row)) for row in part)


def _cut(values: np.ndarray, first: list[int] | None) -> tuple[str, np.ndarray]:
    """The part of an array that is shown, (rows, columns): where it lies, and its values.

    Args:
        first: the cell that must be in it; None for the beginning.
    """
    table = np.atleast_2d(values)
    if not table.size:
        return "", np.empty((0, 0))
    cell = [0] * (table.ndim - values.ndim) + first if first else [0] * table.ndim
    # The window ends at the array's edge, where there is one.
    begins = [max(0, min(at - 1, size - MOST_CELLS)) for at, size in zip(cell[-2:], table.shape[-2:], strict=True)]
    index = [str(at) for at in cell[:-2]]
    if max(table.shape[-2:]) > MOST_CELLS:
        sizes = table.shape[-2:] if values.ndim > 1 else table.shape[-1:]
        starts = begins[-len(sizes) :]
        index += [f"{at}:{min(at + MOST_CELLS, size)}" for at, size in zip(starts, sizes, strict=True)]
    part: np.ndarray = table[tuple(cell[:-2])]
    for axis, at in enumerate(begins):
        part = part.take(range(at, min(at + MOST_CELLS, part.shape[axis])), axis)
    return f"[{', '.join(index)}]" if index else "", part


def _shape(values: np.ndarray) -> str:
    sizes = [str(size) for size in values.shape[:MOST_AXES]] + ["…"] * (values.ndim > MOST_AXES)
    return f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"
