"""What public checks saw of a submission, as plain data of a bounded size; a student's page makes pictures of it.

Every number is text or a small whole number, so that no value of a submission is a strange one in a file.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

# Rows and columns of an array, rows of a table of layers, epochs of a training.
MOST_CELLS, MOST_LAYERS, MOST_EPOCHS = 10, 16, 20
# What a training measures, as far as a page shows it.
MEASURES = tuple("loss val_loss accuracy val_accuracy".split())
# Of one check.
MOST_PICTURES = 2
# Side of a digit, in pixels.
SIDE = 28

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Arrays:
    """A part of an array that the student's function returned, beside the one that was expected.

    Attributes:
        shapes: of both arrays, as Python writes them.
        places: which part of each is shown, as an index; empty for all of it.
        yours: the student's values.
        expected: the right values.
        wrong: which of ``yours`` are wrong; empty where the shapes differ.
    """

    kind: ClassVar[str] = "arrays"
    # Of a check that passed there is nothing to compare.
    of_failed_only: ClassVar[bool] = True

    shapes: tuple[str, str]
    places: tuple[str, str]
    yours: Rows
    expected: Rows
    wrong: tuple[tuple[bool, ...], ...] = ()


@dataclass(frozen=True)
class Layers:
    """The layers of the student's model beside those that the exercise lists.

    Attributes:
        yours: kind, options and output shape of each layer; an unknown shape is empty.
        expected: the same of the layers asked for.
        parameters: of each layer of ``yours``, and of ``expected``.
        first: number of the first row that differs, from 0.
        totals: all parameters of both.
    """

    kind: ClassVar[str] = "layers"
    of_failed_only: ClassVar[bool] = False

    yours: Rows
    expected: Rows
    parameters: tuple[tuple[int, ...], tuple[int, ...]]
    first: int
    totals: tuple[int, int]


@dataclass(frozen=True)
class Curves:
    """What a training measured, epoch by epoch: (name, one value an epoch) of each measure."""

    kind: ClassVar[str] = "curves"
    of_failed_only: ClassVar[bool] = False

    measures: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Confusion:
    """What a model says of digits, and some of those that it misreads.

    Attributes:
        counts: row = true digit, column = the model's answer; 10 × 10.
        misread: true digit, answer, and the ``SIDE`` × ``SIDE`` pixels as the model saw them, a hex digit each.
        pixels: the least and the largest pixel that the model saw.
    """

    kind: ClassVar[str] = "misread"
    of_failed_only: ClassVar[bool] = False

    counts: tuple[tuple[int, ...], ...]
    misread: tuple[tuple[int, int, str], ...]
    pixels: tuple[str, str]


Picture = Arrays | Layers | Curves | Confusion
# Check -> what it saw.
Pictures = Mapping[str, tuple[Picture, ...]]
# Exercise -> check -> pictures as they cross and are kept: dictionaries of JSON. Under empty names: of all exercises.
Shown = Mapping[str, Mapping[str, list[dict[str, Any]]]]
KINDS: dict[str, type[Picture]] = {one.kind: one for one in (Arrays, Layers, Curves, Confusion)}


def write_picture(picture: Picture) -> dict[str, Any]:
    """A picture's data for JSON."""
    return {"kind": picture.kind, **asdict(picture)}


def read_pictures(data: Mapping[str, Iterable[Any]]) -> Pictures:
    """Pictures that have crossed as JSON: check -> what ``write_picture`` wrote."""
    return {check: tuple(map(_read, pictures)) for check, pictures in data.items()}


def _read(data: dict[str, Any]) -> Picture:
    fields = {name: _frozen(value) for name, value in data.items() if name != "kind"}
    return KINDS[data["kind"]](**fields)


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def in_digits(value: Any) -> str:
    """A number as a short text, whatever it is: five digits, or ``nan`` and ``inf``."""
    number = float(value)
    if not math.isfinite(number):
        return str(number)
    text = f"{number:.0f}" if number == int(number) and abs(number) < 1e7 else f"{number:.5g}"
    return "0" if text == "-0" else text
