"""Arrays of every kind that an exercise allows; notice where a function changes one of them in place.

A change in place may show for some kinds only: ``image /= 255`` raises for uint8, and ``if image.max() > 1`` hides it
from images in 0-1. So every exercise that takes an array is asked with all the kinds of its contract:

    require_unchanged(turn, [(image,) for image in pixel_kinds((6, 7), seed=3)])
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from autograder.student.checks.failures import CheckFailed, fail


def pixel_kinds(shape: tuple[int, ...], seed: int) -> list[np.ndarray]:
    """Random images of every kind that the labs allow, each of ``shape``.

    uint8 and int64 in 0-255; float32 and float64 in 0-1 and in 0-255; uint8 in 0-255 and float32 in 0-1 that do not lie
    in one piece in memory. No value is the least or the largest of its range by chance only: 0 and 255 occur in the
    uint8 images, and no other image holds a 0.
    """
    rng = np.random.default_rng(seed)
    whole, shares = rng.integers(2, 255, shape), rng.uniform(0.01, 0.99, shape)
    dark_and_bright = whole.astype("uint8")
    dark_and_bright.flat[:2] = 0, 255
    return [
        dark_and_bright,
        whole,
        shares.astype("float32"),
        shares[::-1].copy(),
        (whole + shares).astype("float32"),
        whole - shares,
        in_pieces(dark_and_bright[::-1]),
        in_pieces(shares.astype("float32")),
    ]


def label_kinds(*labels: np.ndarray) -> list[tuple[np.ndarray, ...]]:
    """Arrays of integer labels as int64, int32 and uint8, and as int64 that do not lie in one piece in memory."""
    return [
        *(tuple(one.astype(dtype) for one in labels) for dtype in ("int64", "int32", "uint8")),
        tuple(in_pieces(one.astype("int64")) for one in labels),
    ]


def in_pieces(array: np.ndarray) -> np.ndarray:
    """The same values as every second column of a wider array: not contiguous, and the student gets it so."""
    wide = np.repeat(array, 2, axis=-1)
    return wide[..., ::2]


def require_unchanged(function: Any, cases: Iterable[Sequence[Any]]) -> None:
    """Fail if the student's function changes one of its arguments in any of ``cases``, lists of arguments.

    Where it leaves the same values alone once they are in ascending order, it is told that it sorts.
    """
    for arguments in cases:
        if function.changes(*arguments):
            fail("answer.changed_argument" if _changes_in_order(function, arguments) else "answer.sorted_argument")


def _changes_in_order(function: Any, arguments: Sequence[Any]) -> bool:
    """Whether the function changes the same values, in the same layout, where they are in ascending order."""
    try:
        return bool(function.changes(*map(_in_order, arguments)))
    except CheckFailed:
        return True


def _in_order(value: Any) -> Any:
    if not isinstance(value, np.ndarray):
        return value
    values = np.sort(value, axis=None).reshape(value.shape)
    return values if value.flags.c_contiguous else in_pieces(values)
