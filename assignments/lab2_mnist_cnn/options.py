"""Say of a layer's options in which they are other than asked."""

from typing import Any, NoReturn

from autograder.student.checks.failures import fail
from autograder.student.checks.stages import POOLS, Stage
from autograder.student.text import Text
from autograder.student.transport.rebuild import CrossedModel

LAYERS = POOLS | {"Conv2D", "Dense", "Flatten"}
# Layers that make room for a padding of their own, or take it away.
RESIZING = frozenset(["ZeroPadding2D", "Cropping2D", "Resizing", "UpSampling2D"])
ORDINALS = "첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열".split()


def name_padding(model: CrossedModel, theirs: list[Stage]) -> None:
    """Fail where the padding of a convolution follows from another layer: one that resizes, or padded pooling."""
    if any(node.kind in RESIZING for node in model.nodes):
        fail("cnn.other_size", number=nth(1), layer="Conv2D")
    padded = {kind: [one.config.get("padding") == "same" for one in theirs if one.kind == kind] for kind in LAYERS}
    if any(padded["MaxPooling2D"]) and not any(padded["Conv2D"]):
        fail("cnn.padding_on_pooling")


def fail_option(model: CrossedModel, stage: Stage, option: str) -> NoReturn:
    code = {"padding": "cnn.padding", "strides": "cnn.strides"}.get(option) if stage.kind == "Conv2D" else None
    facts = {"number": nth(model.nodes.index(stage.node)), "layer": stage.kind, "received": stage.config.get(option)}
    if code == "cnn.strides" and stage.config["strides"] == stage.config["kernel_size"]:
        code = "cnn.kernel_as_strides"
    fail(code or "cnn.other_option", option=option, **facts)


def nth(number: int) -> Text:
    """A layer's number, counted from 1."""
    return Text(ko=f"{ORDINALS[number - 1]} 번째" if 0 < number <= len(ORDINALS) else f"{number}번째", en=str(number))


def plain(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return (value, value)
    return tuple(value) if isinstance(value, list) else value
