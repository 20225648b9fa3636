"""A reference to compare a network with: the same weights in both, the same images, the same outputs."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks.stages import Stage, read_stages
from autograder.student.transport.rebuild import CrossedModel, decode_model
from autograder.student.transport.values import decode
from autograder.student.transport.wire import new_encoder

Shapes = tuple[tuple[int, ...], ...]
# Images, weights layer by layer, and the outputs that they give.
Transplant = tuple[np.ndarray, list[np.ndarray], np.ndarray]


def outputs_with(model: CrossedModel, layers: list[Stage], weights: list[np.ndarray], images: np.ndarray) -> np.ndarray:
    """The model's outputs on ``images`` with other weights: a weight transplant.

    Args:
        layers: the model's stages that hold weights, in the order of ``weights``.
        weights: arrays, layer by layer, of the shapes that the layers have.
        images: a batch of the model's input shape, float32.

    Returns:
        Outputs in evaluation mode, float64.
    """
    waiting = list(weights)
    with model.other_weights() as keras_model:
        for stage in layers:
            take = len(stage.weights)
            keras_model.get_layer(stage.node.name).set_weights(waiting[:take])
            waiting = waiting[take:]
        return model.outputs(images)


def telling_weights(reference: CrossedModel, stages: list[Stage], images: np.ndarray, seed: int) -> list[np.ndarray]:
    """Random weights for a transplant: hidden activations are large and the probabilities are neither 0 nor 1."""
    rng = np.random.default_rng(seed)
    weights = [rng.normal(0, 0.3, shape).astype("float32") for stage in stages for shape in stage.shapes]
    # Scale the last kernel down by what reaches it, so that the logits are of the order of one.
    import keras

    with reference.other_weights() as model:
        for stage, at in zip(stages, range(0, len(weights), 2), strict=True):
            model.get_layer(stage.node.name).set_weights(weights[at : at + 2])
        before_last = keras.Model(model.inputs, model.get_layer(stages[-1].node.name).input)
        reaching = np.asarray(before_last(images, training=False))
    weights[-2] /= float(np.sqrt(np.sum(reaching**2, axis=1)).mean()) * 0.3
    return weights


def cross(keras_model: Any) -> CrossedModel:
    """A live model, such as the reference, as it would arrive from a student."""
    encoder = new_encoder()
    return decode(encoder.encode(keras_model), encoder.arrays, decode_model)


@lru_cache(maxsize=16)
def transplants_of(build: Callable[[], Any]) -> tuple[tuple[int, ...], list[Shapes], list[Transplant]]:
    """What to transplant into a model that should be like the one that a solution's function builds; worked out once.

    Returns:
        Shape of an image; shapes of each layer's weights; dark and bright images, with weights and right outputs.
    """
    reference = cross(build())
    stages = [stage for stage in read_stages(reference) or () if stage.weights]
    shape = tuple(reference.keras().inputs[0].shape[1:])
    transplants = []
    for seed, brightness in ((1, 1.0), (2, 255.0)):
        images = (np.random.default_rng(seed).random((4, *shape)) * brightness).astype("float32")
        weights = telling_weights(reference, stages, images, seed)
        transplants.append((images, weights, outputs_with(reference, stages, weights, images)))
    return shape, [stage.shapes for stage in stages], transplants
