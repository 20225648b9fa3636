"""Judge the layers of a network and its start."""

import re
from collections.abc import Callable
from typing import Any

from autograder.student.checks.answers import as_model
from autograder.student.checks.failures import CheckFailed, Steps, StudentFailed, fail
from autograder.student.checks.learning import changes_by_training, other_number_format, unfit_start
from autograder.student.checks.situations import told_as
from autograder.student.checks.stages import OPERATIONS, POOLS, Layer, Stage, extras_of, read_stages
from autograder.student.transport.allowed import ALLOWED
from autograder.student.transport.rebuild import CrossedModel

from .ending import name_output
from .options import LAYERS, fail_option, name_padding, nth, plain

OTHER_ACTIVATIONS = frozenset(["ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax", "unknown activation"])
# Options of a ReLU layer that make another function of it.
RELU_OPTIONS = ("negative_slope", "threshold", "max_value")
# What Keras says where images have no channel axis.
NO_CHANNEL = "found ndim=3. Full shape received: (None, 28, 28)"
# What Keras says of a convolution that comes after a Dense layer.
AFTER_DENSE = "expected min_ndim=4, found ndim=2"
# MNIST's 60,000 and 10,000 images, and their pixels.
WRITTEN_DOWN = re.compile(r"\b(60000|10000|47040000|7840000)\b")


def is_made_for_mnist(problem: StudentFailed) -> bool:
    """Whether an exception's text names MNIST's number of images or pixels: code that works for that number only."""
    return bool(WRITTEN_DOWN.search(str(problem.facts.get("text", ""))))


def as_network(build: Callable[[], Any]) -> CrossedModel:
    """The model that ``build`` makes. Where Keras refuses images without a channel axis, fail with words for that."""
    try:
        return as_model(build())
    except StudentFailed as problem:
        if NO_CHANNEL in problem.facts.get("text", ""):
            fail("cnn.input_shape", received=(28, 28))
        raise


def require_built_again(build: Any) -> None:
    """Fail unless one more call of the student's ``build`` gives a model with the layers and weights of the first.

    The same model may come back: it is the network asked for.
    """
    first = as_model(build())
    try:
        # A call in a fresh folder is made anew; the first answer is remembered.
        [done] = build.run(build.step())
        again = as_model(done.value)
    except CheckFailed as problem:
        if AFTER_DENSE in str(problem.facts.get("text", "")):
            fail("cnn.layers_pile_up")
        with told_as("cnn.only_once"):
            raise
    if _outline(again) != _outline(first):
        fail("cnn.only_once")


def _outline(model: CrossedModel) -> tuple[int, list[tuple[str, Any]]]:
    """What two models of one function have in common: parameters, kinds and activations, but no names."""
    return model.parameters, [(node.kind, node.config.get("activation")) for node in model.nodes]


def require_kinds(model: CrossedModel, pooling: bool = False) -> None:
    """Fail unless the model holds a convolution of Keras's and, where ``pooling`` is asked for, a pooling layer.

    A model that cannot be rebuilt from Keras's layers has none, whatever its layers call themselves.
    """
    for node in model.nodes:
        # An operation of keras.ops that is not rebuilt, such as Argmax.
        if node.module.startswith("keras.src.ops.") and node.kind not in (ALLOWED.get(node.module) or ()):
            fail("cnn.extra_layer", layer=node.kind)
    model.keras()
    if not any(node.kind == "Conv2D" and node.has_layer for node in model.nodes):
        fail("cnn.no_convolution")
    if pooling and not any(node.kind in POOLS or node.kind in OPERATIONS for node in model.nodes):
        shrinking = [
            one.config.get("strides") not in (1, [1, 1])
            for one in model.nodes
            if one.kind == "Conv2D" and one.has_layer
        ]
        fail("cnn.strides_for_pooling" if all(shrinking) else "cnn.no_pooling")


def require_shapes(model: CrossedModel, inputs: tuple[int, ...], outputs: int) -> None:
    """Fail unless the model takes images of shape ``inputs`` and gives ``outputs`` numbers for each."""
    keras_model = model.keras()
    taken = tuple(keras_model.inputs[0].shape[1:])
    if len(keras_model.inputs) != 1 or taken != inputs:
        fail("cnn.input_shape", received=taken)
    if len(keras_model.outputs) != 1 or tuple(keras_model.outputs[0].shape[1:]) != (outputs,):
        name_output(model, tuple(keras_model.outputs[0].shape[1:]))


def require_any_batch_size(model: CrossedModel) -> None:
    """Fail if the model takes a fixed number of images only.

    A Sequential that is built by calling it on one image keeps the 1 of that call, and nothing tells it from a fixed 1.
    """
    sizes = model.nodes[0].sizes("batch_shape")
    if sizes and sizes[0] not in (None, 1):
        fail("cnn.fixed_batch", received=sizes[0])


def require_order(model: CrossedModel, asked: tuple[Layer, ...]) -> None:
    """Fail unless convolutions, pooling and dense layers come in the order of ``asked``, whatever their sizes."""
    theirs = _main_stages(model)
    ours, have = ([one.shapes[0][-1] for one in some if one.kind == "Conv2D"] for some in (asked, theirs))
    # One of them alone: the others were perhaps built, and what they give goes nowhere.
    if len(have) == 1 < len(ours) and have[0] in ours:
        fail("cnn.left_out" if have[0] == ours[0] else "cnn.first_left_out", filters=have[0])
    want, kinds = [layer.kind for layer in asked], [stage.kind for stage in theirs]
    if kinds != want:
        shown = _shown(stages_of(model))
        # Layers that are not asked for, and a last layer that is not there, are said in other words.
        if (POOLS.intersection(kinds) and not POOLS.intersection(want)) or kinds == want[:-1]:
            fail("cnn.other_order", received=shown)
        for stage in theirs:
            if stage.kind not in want and stage.kind in POOLS:
                fail("cnn.other_pooling", number=nth(model.nodes.index(stage.node)), received=stage.kind)
        _require_count(kinds, want, shown)
        _require_pooling(kinds, want, shown)
        fail("cnn.other_layers", received=shown)


def _shown(stages: list[Stage]) -> Steps:
    return Steps(stage.kind for stage in stages if not stage.is_activation)


def _require_count(have: list[str], want: list[str], shown: Steps) -> None:
    """Fail with words for a number of layers. Which pooling is absent is told later."""
    for kind in want:
        if have.count(kind) > want.count(kind) or (kind not in POOLS and have.count(kind) < want.count(kind)):
            fail("cnn.layer_count", layer=kind, received=have.count(kind), wanted=want.count(kind), layers=shown)


def _require_pooling(have: list[str], want: list[str], shown: Steps) -> None:
    if not POOLS.intersection(want):
        return
    if have[0] in POOLS:
        fail("cnn.pooling_first", received=shown)
    after = [next_one for kind, next_one in zip(have, [*have[1:], ""], strict=True) if kind == "Conv2D"]
    for number, kind in enumerate(after, start=1):
        if kind not in POOLS:
            fail("cnn.not_pooled", number=nth(number), received=shown)


def require_sizes(model: CrossedModel, asked: tuple[Layer, ...]) -> None:
    """Fail unless layers that come in the order of ``asked`` have its options and sizes."""
    theirs = _main_stages(model)
    ours, filters = ([one.shapes[0][-1] for one in some if one.kind == "Conv2D"] for some in (asked, theirs))
    for want, have in zip(asked, theirs, strict=True):
        number = nth(model.nodes.index(have.node))
        for option, value in want.options.items():
            if plain(have.config.get(option)) != plain(value):
                if option == "padding":
                    name_padding(model, theirs)
                fail_option(model, have, option)
        if have.kind == "Conv2D" and have.shapes[0][:2] != want.shapes[0][:2]:
            fail("cnn.kernel_size", number=number, received=have.shapes[0][:2])
        if have.kind == "Conv2D" and have.shapes[0][-1] != want.shapes[0][-1]:
            if filters == ours[::-1]:
                fail("cnn.filters_exchanged", first=filters[0], second=filters[1])
            fail("cnn.filters", number=number, received=have.shapes[0][-1], wanted=want.shapes[0][-1])
        if have.shapes != want.shapes:
            fail("cnn.other_size", number=number, layer=have.kind)


def require_relu(model: CrossedModel) -> None:
    """Fail unless a ReLU, and no other activation, follows every convolution."""
    stages = stages_of(model)
    convolutions = [at for at, stage in enumerate(stages) if stage.kind == "Conv2D"]
    if not convolutions:
        fail("cnn.no_convolution")
    for number, at in enumerate(convolutions, start=1):
        after = stages[at + 1] if at + 1 < len(stages) else None
        if after is None or not (after.is_activation or after.kind in OTHER_ACTIVATIONS):
            # A layer that is not asked for lies between.
            behind = [one.kind for one in stages[at + 1 :]]
            if "relu" in behind and not LAYERS.intersection(behind[: behind.index("relu")]):
                fail("cnn.other_order", received=_shown(stages))
            # Sequential holds each layer that it is given: there, none can have been called and not been used.
            code = "cnn.missing_relu" if model.type_name == "Sequential" else "cnn.relu_outside"
            fail(code, number=nth(number))
        if after.kind == "ReLU":
            fail_option(model, after, next((one for one in RELU_OPTIONS if after.config.get(one)), "max_value"))
        if after.kind != "relu":
            fail("cnn.not_relu", number=nth(number), received=after.kind)


def require_softmax(model: CrossedModel) -> None:
    """Fail unless the network ends in a Dense layer and one softmax over its outputs."""
    stages = stages_of(model)
    last = stages[-1] if stages else None
    if last is not None and last.kind == "Softmax":
        fail("cnn.softmax_axis", received=last.config.get("axis"))
    # What comes after the Dense layer is said in other words.
    if last is not None and last.kind == "Flatten" and any(stage.kind == "softmax" for stage in stages):
        fail("cnn.other_order", received=_shown(stages))
    if last is None or last.kind != "softmax":
        fail(
            "cnn.missing_softmax" if last is None or not last.is_activation else "cnn.not_softmax",
            received=last.kind if last else "-",
        )
    if len(stages) < 2 or stages[-2].kind != "Dense":
        fail("cnn.softmax_on_what", received=stages[-2].kind if len(stages) > 1 else "-")


def require_nothing_else(model: CrossedModel, allowed: frozenset[str]) -> None:
    """Fail if there are layers beyond ``allowed``, regularizers, constraints or frozen weights."""
    stages = stages_of(model)
    for at, stage in enumerate(stages):
        # An activation in place of ReLU or softmax is said in its own words.
        in_place = stage.kind in OTHER_ACTIVATIONS and at and (stages[at - 1].kind == "Conv2D" or stage is stages[-1])
        if stage.kind not in allowed and not stage.is_activation and not in_place:
            fail("cnn.extra_layer", layer=stage.kind)
        for option in extras_of(stage):
            fail("cnn.extra_option", layer=stage.kind, option=option)
    if model.trainable != len(model.weights):
        fail("cnn.extra_option", layer="Model", option="trainable=False")


def require_able_to_learn(model: CrossedModel) -> None:
    """Fail unless the model computes in float32 (or float64), and a training step would change every kernel."""
    if other := other_number_format(model):
        fail("cnn.number_format", layer=other[0], received=other[1])
    if unfit := unfit_start(model):
        layer, all_zero = unfit
        fail("cnn.zero_start" if all_zero else "cnn.bad_start", layer=layer)
    if not changes_by_training(model):
        # An option of a ReLU that stops it is said in its own words.
        other_relu = any(stage.kind == "ReLU" for stage in read_stages(model) or ())
        fail("cnn.other_outputs" if other_relu else "cnn.cannot_learn")


def stages_of(model: CrossedModel) -> list[Stage]:
    """The model's stages; fails where it is not one chain of layers."""
    stages = read_stages(model)
    if stages is None:
        fail("cnn.not_a_chain")
    return stages


def _main_stages(model: CrossedModel) -> list[Stage]:
    """The stages that decide a network's structure: convolutions, pooling and dense layers."""
    return [stage for stage in stages_of(model) if stage.kind in ("Conv2D", "Dense") or stage.kind in POOLS]
