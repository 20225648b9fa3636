"""Which layers of a model carry its result? Judged by what reaches the output when weights or images are exchanged."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from autograder.student.transport.assemble import NotRebuildable
from autograder.student.transport.graph import witness_sample
from autograder.student.transport.rebuild import CrossedModel

# Outputs that differ less are the same in float32.
SAME = 1e-6
# Bend of a network with an activation, relative to its logits: 0.005 and more in 43 designs measured; rounding is 1e-6.
BEND = 1e-4
VANISHED = 1e-25


def all_ways_lead_through(model: CrossedModel, names: set[str]) -> bool:
    """Whether every way from the input to the output leads through a layer of these names."""
    covered: list[bool] = []
    for node in model.nodes:
        before = [covered[source] for source in node.sources]
        covered.append(node.name in names or (bool(before) and all(before)))
    return bool(covered) and covered[-1]


@contextmanager
def randomized(model: CrossedModel, seed: int) -> Iterator[Any]:
    """The Keras model with random weights in every layer, so that no zero at the start hides what is connected.

    Raises:
        NotRebuildable: if it holds a custom layer.
    """
    rng = np.random.default_rng(seed)
    with model.other_weights() as keras_model:
        keras_model.set_weights([_random(weight, rng) for weight in keras_model.weights])
        yield keras_model


def unused(model: CrossedModel, names: set[str]) -> bool:
    """Whether the outputs stay the same when every weight of these layers is replaced: a weight transplant."""
    rng = np.random.default_rng(9)
    with randomized(model, seed=8) as keras_model:
        sample = witness_sample(keras_model.inputs[0].shape)
        before = model.outputs(sample)
        for name in sorted(names):
            layer = keras_model.get_layer(name)
            layer.set_weights([_random(weight, rng) for weight in layer.weights])
        return np.allclose(before, model.outputs(sample), atol=SAME)


def is_linear(model: CrossedModel) -> bool:
    """Whether the logits are a linear function of the image, whatever the weights: no activation does anything.

    False where it cannot be told, as for outputs that are no probabilities.
    """
    straight = False
    with randomized(model, seed=10) as keras_model:
        sample = witness_sample(keras_model.inputs[0].shape)
        # A smooth activation bends little near zero, and a model may divide its input by 255.
        for brightness in (4, 30, 250, 1000):
            bends = _bends(model, sample * brightness)
            if bends:
                return False
            straight = straight or bends is False
    return straight


def _bends(model: CrossedModel, one: np.ndarray) -> bool | None:
    """Whether the logits of a mean of two images differ from the mean of their logits; None where none can be read."""
    other = np.roll(one, 1, axis=0)
    outputs = [model.outputs(batch) for batch in (np.concatenate([one, other]), (one + other) / 2)]
    # A probability that has vanished tells no logit any more, and looks like a bend.
    if min(batch.min() for batch in outputs) < VANISHED:
        return None
    ends, middle = map(_logits, outputs)
    halfway = ends.reshape(2, *middle.shape).mean(axis=0)
    return bool(np.abs(middle - halfway).max() >= BEND * np.abs(ends).max())


def shares(model: CrossedModel, names: set[str], images: np.ndarray, labels: np.ndarray) -> tuple[float, float]:
    """How far some layers alone, and everything but them, decide the answer.

    Every image is put together with one of another digit. For the first number these layers see the image and all
    other ways from the input see the other digit; for the second it is the other way round.

    Args:
        names: of the layers, such as the convolutions.
        images: a batch of the model's input shape, float32.
        labels: (n,) their digits.

    Returns:
        Two accuracies for the images' own labels. Where every way leads through these layers the first is the
        model's accuracy; where they are a decoration the second is.
    """
    partners = _other_digits(labels)
    found = np.zeros((2, len(images)), dtype=bool)
    keras_model = model.keras()
    step = min(50, model.images_at_once)
    for at in range(0, len(images), step):
        place = slice(at, at + step)
        own, others = images[place], images[partners[place]]
        seen, unseen = _record(keras_model, names, own), _record(keras_model, names, others)
        for row, (batch, replies) in enumerate(((others, seen), (own, unseen))):
            outputs = _run(keras_model, batch, _replay(names, replies))
            found[row, place] = np.asarray(outputs).argmax(axis=1) == labels[place]
    return float(found[0].mean()), float(found[1].mean())


def _record(keras_model: Any, names: set[str], batch: np.ndarray) -> dict[str, list[Any]]:
    """What the layers of these names give for a batch, use by use."""
    replies: dict[str, list[Any]] = {name: [] for name in names}

    def noting(layer: Any) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            reply = layer(*args, **kwargs)
            replies[layer.name].append(reply)
            return reply

        return call if layer.name in names else layer

    _run(keras_model, batch, noting)
    return replies


def _replay(names: set[str], replies: dict[str, list[Any]]) -> Callable[..., Any]:
    """Layers of these names give what was recorded."""
    left = {name: iter(values) for name, values in replies.items()}
    return lambda layer: (lambda *args, **kwargs: next(left[layer.name])) if layer.name in names else layer


def _run(keras_model: Any, batch: np.ndarray, operation_of: Callable[..., Any]) -> Any:
    try:
        # Keras's own walk through a Functional graph, with other operations in place of some.
        return keras_model._run_through_graph(batch, operation_fn=operation_of)
    # Whatever Keras and TensorFlow raise for a model that a student's process described.
    except Exception:
        raise NotRebuildable("model.does_not_run") from None


def _other_digits(labels: np.ndarray) -> np.ndarray:
    """For each digit the place of another one with another label, where there is one."""
    order = np.argsort(labels, kind="stable")
    partners = np.empty(len(labels), dtype=int)
    partners[order] = np.roll(order, int(np.bincount(labels).max()))
    return partners


def _random(weight: Any, rng: np.random.Generator) -> np.ndarray:
    """Random values for one weight, of a size that keeps numbers near one from layer to layer."""
    now = np.asarray(weight)
    if now.dtype.kind != "f":
        return now
    if "variance" in weight.name:
        return rng.uniform(0.5, 1.5, now.shape)
    if now.ndim < 2:
        return rng.uniform(0.5, 1.5, now.shape) if "gamma" in weight.name else rng.normal(0, 0.1, now.shape)
    return rng.normal(0, 1 / math.sqrt(max(math.prod(now.shape[:-1]), 1)), now.shape)


def _logits(outputs: np.ndarray) -> np.ndarray:
    logs = np.log(np.maximum(outputs, 1e-30))
    return logs - logs.mean(axis=-1, keepdims=True)
