"""Judge a small image classifier against a reference network: by its stages and by a weight transplant."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks.architecture import OPERATIONS, Stage, extras_of, outputs_with, read_stages
from autograder.student.checks.failures import Steps, fail
from autograder.student.transport.codec import new_encoder
from autograder.student.transport.rebuild import CrossedModel, decode_model
from autograder.student.transport.values import decode

POOLS = frozenset({"MaxPooling2D", "AveragePooling2D", "GlobalMaxPooling2D", "GlobalAveragePooling2D"})
# Options of a layer that decide what it computes, beside its weights' shapes.
GEOMETRY = {
    "Conv2D": ("strides", "padding", "dilation_rate", "groups"),
    "MaxPooling2D": ("pool_size", "strides"),
}
# Outputs are probabilities in float32; a wrong activation or order moves them by tenths.
TOLERANCE = 1e-3


def cross(keras_model: Any) -> CrossedModel:
    """A live model, such as the reference, as it would arrive from a student."""
    encoder = new_encoder()
    return decode(encoder.encode(keras_model), encoder.arrays, decode_model)


@lru_cache(maxsize=16)
def reference(build: Callable[[], Any]) -> CrossedModel:
    """The model that a solution's function builds, as it would arrive from a student; made once."""
    return cross(build())


def stages_or_fail(model: CrossedModel) -> list[Stage]:
    """The model's stages; fails where it is not one chain of layers."""
    stages = read_stages(model)
    if stages is None:
        fail("cnn.not_a_chain")
    return stages


def require_kinds(model: CrossedModel, pooling: bool = False) -> None:
    """Fail unless the model holds a convolution of Keras's and, where ``pooling`` is asked for, a pooling layer.

    A model that cannot be rebuilt from Keras's layers has none, whatever its layers call themselves.
    """
    model.keras()
    if not any(node.kind == "Conv2D" and node.has_layer for node in model.nodes):
        fail("cnn.no_convolution")
    if pooling and not any(node.kind in POOLS or node.kind in OPERATIONS for node in model.nodes):
        fail("cnn.no_pooling")


def require_shapes(model: CrossedModel, inputs: tuple[int, ...], outputs: int) -> None:
    """Fail unless the model takes images of shape ``inputs`` and gives ``outputs`` numbers for each."""
    keras_model = model.keras()
    taken = tuple(keras_model.inputs[0].shape[1:])
    if len(keras_model.inputs) != 1 or taken != inputs:
        fail("cnn.input_shape", received=taken)
    if len(keras_model.outputs) != 1 or tuple(keras_model.outputs[0].shape[1:]) != (outputs,):
        fail("cnn.output_shape", received=tuple(keras_model.outputs[0].shape[1:]))


def require_layers(model: CrossedModel, reference: CrossedModel) -> None:
    """Fail unless convolutions, pooling and dense layers come in the reference's order, size and geometry."""
    ours, theirs = _skeleton(reference), _skeleton(model)
    if [stage.kind for stage in ours] != [stage.kind for stage in theirs]:
        fail("cnn.other_layers", received=Steps(stage.kind for stage in theirs))
    for number, (want, have) in enumerate(zip(ours, theirs, strict=True), start=1):
        if want.shapes != have.shapes:
            fail("cnn.other_size", number=number, layer=have.kind)
        for option in GEOMETRY.get(want.kind, ()):
            if _plain(want.config.get(option)) != _plain(have.config.get(option)):
                fail(
                    "cnn.other_option",
                    number=number,
                    layer=have.kind,
                    option=option,
                    received=have.config.get(option),
                )


def require_relu(model: CrossedModel) -> None:
    """Fail unless a ReLU, and no other activation, follows every convolution."""
    stages = stages_or_fail(model)
    convolutions = [at for at, stage in enumerate(stages) if stage.kind == "Conv2D"]
    if not convolutions:
        fail("cnn.no_convolution")
    for number, at in enumerate(convolutions, start=1):
        after = stages[at + 1] if at + 1 < len(stages) else None
        if after is None or not (after.is_activation or after.kind in OTHER_ACTIVATIONS):
            fail("cnn.missing_relu", number=number)
        if after.kind != "relu":
            fail("cnn.not_relu", number=number, received=after.kind)


def require_softmax(model: CrossedModel) -> None:
    """Fail unless the network ends in a Dense layer and one softmax over its outputs."""
    stages = stages_or_fail(model)
    last = stages[-1] if stages else None
    if last is None or last.kind != "softmax":
        fail(
            "cnn.missing_softmax" if last is None or not last.is_activation else "cnn.not_softmax",
            received=last.kind if last else "-",
        )
    if len(stages) < 2 or stages[-2].kind != "Dense":
        fail("cnn.softmax_on_what", received=stages[-2].kind if len(stages) > 1 else "-")


def require_nothing_else(model: CrossedModel, allowed: frozenset[str]) -> None:
    """Fail if there are layers beyond ``allowed``, regularizers, constraints or frozen weights."""
    for stage in stages_or_fail(model):
        if stage.kind not in allowed and not stage.is_activation:
            fail("cnn.extra_layer", layer=stage.kind)
        for option in extras_of(stage):
            fail("cnn.extra_option", layer=stage.kind, option=option)
    if model.trainable != len(model.weights):
        fail("cnn.extra_option", layer="Model", option="trainable=False")


def require_same_outputs(model: CrossedModel, reference: CrossedModel) -> None:
    """Weight transplant: with the same random weights, both networks must give the same probabilities."""
    ours = [stage for stage in read_stages(reference) if stage.weights]
    theirs = [stage for stage in stages_or_fail(model) if stage.weights]
    if [stage.shapes for stage in ours] != [stage.shapes for stage in theirs]:
        fail("cnn.cannot_transplant")
    if model.keras().inputs[0].shape[1:] != reference.keras().inputs[0].shape[1:]:
        fail("cnn.input_shape", received=tuple(model.keras().inputs[0].shape[1:]))
    for seed, brightness in ((1, 1.0), (2, 255.0)):
        images = _images(reference, seed, brightness)
        weights = _weights(reference, ours, images, seed)
        want = outputs_with(reference, ours, weights, images)
        have = outputs_with(model, theirs, weights, images)
        if have.shape != want.shape or not np.allclose(have, want, atol=TOLERANCE):
            fail("cnn.other_outputs")


OTHER_ACTIVATIONS = frozenset(["ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax"]) | {"unknown activation"}


def _skeleton(model: CrossedModel) -> list[Stage]:
    return [stage for stage in stages_or_fail(model) if stage.weights or stage.kind in POOLS]


def _plain(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return (value, value)
    return tuple(value) if isinstance(value, list) else value


def _images(reference: CrossedModel, seed: int, brightness: float) -> np.ndarray:
    shape = reference.keras().inputs[0].shape[1:]
    return (np.random.default_rng(seed).random((4, *shape)) * brightness).astype("float32")


def _weights(reference: CrossedModel, stages: list[Stage], images: np.ndarray, seed: int) -> list[np.ndarray]:
    """Random weights under which hidden activations are large and the probabilities are neither 0 nor 1."""
    rng = np.random.default_rng(seed)
    weights = [rng.normal(0, 0.3, shape).astype("float32") for stage in stages for shape in stage.shapes]
    # Scale the last kernel down by what reaches it, so that the logits are of the order of one.
    import keras

    model = reference.keras()
    for stage, at in zip(stages, range(0, len(weights), 2), strict=True):
        model.get_layer(stage.node.name).set_weights(weights[at : at + 2])
    before_last = keras.Model(model.inputs, model.get_layer(stages[-1].node.name).input)
    reaching = np.asarray(before_last(images, training=False))
    weights[-2] /= float(np.sqrt(np.sum(reaching**2, axis=1)).mean()) * 0.3
    return weights
