"""The layers of a student's model beside those that an exercise lists, for the student's page; nothing is judged."""

import contextlib
import math
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from autograder.student.checks.showing import is_looked_at, show
from autograder.student.checks.stages import Layer, Stage, extras_of, read_stages
from autograder.student.pictures import MOST_LAYERS, Layers
from autograder.student.transport.assemble import NotRebuildable
from autograder.student.transport.rebuild import CrossedModel

# A class may have a name of any length.
MOST_LETTERS = 40
# Parameters beyond this are no honest ones, and too many for a cell.
MOST_PARAMETERS = 10**12


class Row(NamedTuple):
    """One layer: its kind, its options, the shape of its output (empty where unknown), its parameters."""

    kind: str
    options: tuple[str, ...]
    output: str
    parameters: int

    def fits(self, other: "Row") -> bool:
        """Whether both say the same; an unknown shape fits any."""
        shapes = {self.output, other.output} - {""}
        return self[:2] == other[:2] and self.parameters == other.parameters and len(shapes) < 2

    @property
    def words(self) -> tuple[str, str, str]:
        """What is written of it."""
        return self.kind, ", ".join(self.options), self.output


def show_layers(model: CrossedModel, inputs: tuple[int, ...], asked: Sequence[Layer]) -> None:
    """Show the layers of a model beside those that the exercise lists, where any differs.

    Args:
        inputs: shape of an image, (height, width, channels).
        asked: the layers of the exercise; a Flatten before the first dense layer goes without saying.
    """
    if not is_looked_at():
        return
    # What cannot be rebuilt, and what is no chain, has words of its own.
    with contextlib.suppress(NotRebuildable):
        stages = read_stages(model)
        if stages is None:
            return
        yours, expected = [_input(model), *_rows_of(model, stages)], _rows_asked(inputs, asked)
        pairs = enumerate(zip_longest(yours, expected))
        first = next((at for at, (one, other) in pairs if not (one and other and one.fits(other))), None)
        if first is None:
            return
        # The row that differs is among those that are shown.
        begin = max(0, first + 1 - MOST_LAYERS)
        parts = [rows[begin : begin + MOST_LAYERS] for rows in (yours, expected)]
        words = [tuple(row.words for row in part) for part in parts]
        numbers = [tuple(row.parameters for row in part) for part in parts]
        totals = (_bounded(model.parameters), sum(row.parameters for row in expected))
        show(Layers(words[0], words[1], (numbers[0], numbers[1]), first - begin, totals))


def _input(model: CrossedModel) -> Row:
    return Row("Input", (), _shape(model.keras().inputs[0].shape[1:]), 0)


def _rows_of(model: CrossedModel, stages: Iterable[Stage]) -> list[Row]:
    rows: list[Row] = []
    # Activations stand in the row of the layer that they follow.
    layer: Stage | None = None
    for stage in stages:
        if stage.is_activation and layer is not None:
            rows[-1] = rows[-1]._replace(options=(*rows[-1].options, stage.kind))
            continue
        layer = stage
        extras = [one if "=" in one else f"{one}=…" for one in extras_of(stage)]
        parameters = _bounded(sum(math.prod(shape) for shape in stage.shapes))
        options = (*_options(stage.kind, stage.shapes, stage.config), *extras)
        rows.append(Row(_name(stage.kind), options, _output(model, stage), parameters))
    return rows


def _rows_asked(inputs: tuple[int, ...], asked: Sequence[Layer]) -> list[Row]:
    rows, shape = [Row("Input", (), _shape(inputs), 0)], inputs
    for layer in asked:
        if layer.kind == "Dense" and len(shape) > 1:
            shape = (math.prod(shape),)
            rows.append(Row("Flatten", (), _shape(shape), 0))
        shape = _shape_after(layer, shape)
        options = _options(layer.kind, layer.shapes, layer.options)
        parameters = sum(math.prod(sizes) for sizes in layer.shapes)
        activation = (layer.activation,) if layer.activation else ()
        rows.append(Row(layer.kind, (*options, *activation), _shape(shape), parameters))
    return rows


def _shape_after(layer: Layer, shape: tuple[int, ...]) -> tuple[int, ...]:
    if layer.kind == "Dense":
        return layer.shapes[0][-1:]
    if layer.kind == "Conv2D":
        lost = 0 if layer.options["padding"] == "same" else layer.shapes[0][0] - 1
        return shape[0] - lost, shape[1] - lost, layer.shapes[0][-1]
    down, across = layer.options["strides"]
    return shape[0] // down, shape[1] // across, shape[2]


def _options(kind: str, shapes: tuple[tuple[int, ...], ...], config: dict[str, object]) -> tuple[str, ...]:
    """What decides how a layer computes, as a student would write it: numbers, and names out of a closed list."""
    told: list[str] = []
    if shapes and kind in ("Conv2D", "Dense"):
        told.append(str(shapes[0][-1]))
    if shapes and kind == "Conv2D":
        told.append("×".join(map(str, shapes[0][:2])))
    if "pool_size" in config:
        told.append(_sizes(config["pool_size"]))
    for option, usual in (("strides", config.get("pool_size", (1, 1))), ("dilation_rate", (1, 1))):
        if config.get(option) is not None and _sizes(config[option]) != _sizes(usual):
            told.append(f"{option}={_sizes(config[option])}")
    if config.get("padding") == "same":
        told.append("same")
    if config.get("use_bias") is False:
        told.append("use_bias=False")
    return tuple(told)


def _sizes(value: object) -> str:
    sizes = value if isinstance(value, list | tuple) else (value, value)
    return "×".join(str(size) if type(size) is int and 0 <= size < 10_000 else "?" for size in sizes[:3])


def _output(model: CrossedModel, stage: Stage) -> str:
    if stage.node is None or not stage.node.has_layer:
        return ""
    try:
        return _shape(model.keras().get_layer(stage.node.name).output.shape[1:])
    # A layer that is used twice has no one output.
    except (AttributeError, ValueError):
        return ""


def _shape(sizes: Iterable[int | None]) -> str:
    told = ["?" if size is None else str(size) for size in sizes][:4]
    return f"({', '.join(told)}{',' if len(told) == 1 else ''})"


def _name(kind: str) -> str:
    return kind if kind.isidentifier() and len(kind) <= MOST_LETTERS else "?"


def _bounded(count: int) -> int:
    return min(count, MOST_PARAMETERS)
