"""Read a student's answer as the kind of value it should be, or fail with words for what it is.

Array-likes count: a list, a tensor or a NumPy scalar is as good as an array where its values are right.
"""

from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.failures import fail
from autograder.student.transport.rebuild import CrossedModel
from autograder.student.transport.values import MAX_ARRAY, History, Opaque


def kind_of(value: Any) -> str:
    """The type of an answer, as the student would name it."""
    if isinstance(value, Opaque):
        return value.type_name
    if isinstance(value, CrossedModel):
        return value.type_name
    if isinstance(value, np.ndarray):
        return "array"
    return type(value).__name__


def as_array(value: Any, shape: tuple[int | None, ...] | None = None) -> np.ndarray:
    """The answer as a numeric array.

    Args:
        value: the student's answer.
        shape: if given, fail unless the array has it; None stands for any length.
    """
    array = _numeric(value)
    if array is None:
        fail("answer.none" if value is None else "answer.not_an_array", received=kind_of(value))
    if shape is not None and not _fits(array.shape, shape):
        fail(
            "answer.wrong_shape",
            received=array.shape,
            expected=tuple("n" if size is None else size for size in shape),
        )
    return array


def dtype_of(value: Any) -> np.dtype | None:
    """The answer's dtype; None for plain Python lists, which have none."""
    while isinstance(value, list | tuple) and value:
        value = value[0]
    return value.dtype if isinstance(value, np.ndarray) else None


def as_number(value: Any) -> float:
    """The answer as one number; an array of one element counts."""
    array = _numeric(value)
    if array is None or array.size != 1:
        fail("answer.none" if value is None else "answer.not_a_number", received=kind_of(value))
    return float(array.reshape(()))


def as_integer(value: Any) -> int:
    """The answer as a whole number; ``7.0`` counts."""
    number = as_number(value)
    if not np.isfinite(number) or number != int(number):
        fail("answer.not_an_integer", received=kind_of(value))
    return int(number)


def as_text(value: Any) -> str:
    """The answer as a string."""
    if not isinstance(value, str):
        fail("answer.none" if value is None else "answer.not_a_string", received=kind_of(value))
    return value


class _Answers(dict[Any, Any]):
    """A dictionary whose missing entries are the student's failure: a probe's report is only an answer, too."""

    def __missing__(self, key: Any) -> NoReturn:
        fail("student.garbled")

    def __or__(self, other: dict[Any, Any]) -> "_Answers":
        return _Answers(super().__or__(other))


def as_dict(value: Any) -> dict[Any, Any]:
    """The answer as a dictionary; a check that looks up what is not there fails."""
    if not isinstance(value, dict):
        fail("answer.none" if value is None else "answer.not_a_dict", received=kind_of(value))
    return _Answers(value)


def as_model(value: Any) -> CrossedModel:
    """The answer as a Keras model that knows its input shape and runs on it."""
    if not isinstance(value, CrossedModel):
        fail("model.none" if value is None else "answer.not_a_model", received=kind_of(value))
    if value.problem:
        fail(f"model.{value.problem}")
    return value


def as_history(value: Any) -> dict[str, list[float]]:
    """The answer as the ``history`` dictionary of the History that ``fit`` returned."""
    if not isinstance(value, History):
        fail("answer.none" if value is None else "answer.not_a_history", received=kind_of(value))
    lists = value.history.values()
    if not all(isinstance(values, list) and all(isinstance(each, float) for each in values) for values in lists):
        fail("student.garbled")
    return value.history


def is_small(value: Any, most: int = MAX_ARRAY) -> bool:
    """Whether the arrays in nested lists are of ``most`` bytes in all; an array that is there often counts as often."""
    return _bytes_in(value) <= most


def _bytes_in(value: Any) -> int:
    if isinstance(value, list | tuple):
        return sum(_bytes_in(part) for part in value)
    return value.nbytes if isinstance(value, np.ndarray) else 0


def _numeric(value: Any) -> np.ndarray | None:
    if isinstance(value, bool | int | float | np.ndarray | list | tuple) and is_small(value):
        try:
            array = np.asarray(value)
        # Rows of unequal length, integers too long for any dtype.
        except (ValueError, TypeError, OverflowError):
            return None
        return array if array.dtype.kind in "biuf" else None
    return None


def _fits(shape: tuple[int, ...], wanted: tuple[int | None, ...]) -> bool:
    return len(shape) == len(wanted) and all(want in (None, size) for size, want in zip(shape, wanted, strict=True))
