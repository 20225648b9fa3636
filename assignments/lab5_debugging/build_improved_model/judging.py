"""Judge a model: its shapes and kernels, whether its result comes from its convolutions, and whether it learns."""

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.student.checks import as_dict, as_model, fail
from autograder.student.checks.failures import Share
from autograder.student.checks.learning import unfit_start
from autograder.student.checks.measures import standard_error
from autograder.student.checks.reports import as_flag
from autograder.student.text import Text
from autograder.student.transport.graph import Node
from autograder.student.transport.rebuild import CrossedModel

from ..judging import all_ways_lead_through, is_linear, shares, unused
from .convolutions import (
    carriers,
    convolutions,
    flattened_before,
    maps_of,
    mixed_before,
    names_of,
    see_both_directions,
    slides,
    wider_than_a_pixel,
)

# The measurement behind these numbers is in exercise.toml.
TRAINING_DIGITS = 2000
COMPARED_DIGITS = 250
ENOUGH = 0.90
# Random seed, digits in a batch, most epochs. Most networks learn from a step of 16 digits nearly as much as from one
# of 32, in half of the time. What 16 do not decide, 32 do; who still guesses to the end is given another seed.
STARTS = ((53, 16, 8), (53, 32, 16), (57, 32, 16), (59, 32, 16))
# Unseen digits are predicted so many at a time, until the accuracy is so many standard errors off the threshold.
DIGITS_A_LOOK = 200
CLEAR = 3.0
# Below it a model knows nothing, and what carries its answers cannot be told.
KNOWS_SOMETHING = 0.3
# Maps of so few places show no digit any more.
FEW_PLACES = 4 * 4
# Outside of these no usual optimizer gets anywhere in a short training.
LEAST_RATE, MOST_RATE = 1e-5, 0.5
# Those whose steps are as long as the rate, whatever the gradient: a hundred times their default is too much.
ADAPTIVE = frozenset(["Adam", "AdamW", "Adamax", "Nadam", "RMSprop"])
MOST_ADAPTIVE_RATE = 0.1
DROPOUTS = frozenset(["Dropout", "SpatialDropout2D"])
MOST_DROPPED = 0.85


def require_kernels(model: CrossedModel) -> None:
    """Fail unless the convolutions look around on the image, and give several feature maps."""
    found = convolutions(model)
    wide = wider_than_a_pixel(found)
    if not wide:
        layer = flattened_before(model)
        if layer:
            fail("improved.flattened_first", layer=layer)
        fail("improved.one_by_one")
    if not see_both_directions(wide):
        fail("improved.one_direction")
    if not any(slides(model, node) for node in wide):
        fail("improved.whole_image")
    if all(maps_of(model, node)[-1] == 1 for node in wide):
        fail("improved.single_filter")


def require_shapes(model: CrossedModel) -> None:
    """Fail unless the model takes (28, 28, 1) images and gives ten numbers for each."""
    shape = model.nodes[0].sizes("batch_shape")
    if len(shape) != 4 or any(size not in (None, want) for size, want in zip(shape[1:], (28, 28, 1), strict=True)):
        fail("improved.input", received=shape[1:])
    outputs = model.witness
    if outputs is not None and outputs.ndim > 2:
        fail("improved.no_flatten", received=outputs.shape[1:])
    if outputs is None or outputs.shape != (3, 10):
        fail("improved.outputs", received=() if outputs is None else outputs.shape[1:])


def require_probabilities(model: CrossedModel) -> None:
    """Fail unless the outputs of each image are probabilities; the last activation may tell why they are not."""
    outputs = model.witness
    if outputs is not None and outputs.ndim > 2:
        # A place's ten numbers may well sum to 1.
        require_shapes(model)
    if outputs is not None and outputs.ndim == 2:
        if np.all(outputs >= 0) and np.allclose(outputs.sum(axis=1), 1, atol=1e-3):
            return
        *before, last = model.nodes
        axis = _softmax_axis(last)
        if axis in (0, -2):
            fail("improved.softmax_axis", received=axis)
        activation = last.config.get("activation")
        # A softmax that stands too early is another mistake than none.
        early = any(node.kind == "Softmax" or node.config.get("activation") == "softmax" for node in before)
        if outputs.shape[1] == 10 and last.kind == "Dense" and isinstance(activation, str) and not early:
            fail("improved.no_softmax" if activation == "linear" else "improved.other_activation", received=activation)
    fail("improved.not_probabilities")


def _softmax_axis(node: Node) -> int | None:
    """The axis of a Softmax layer; None for another layer, or for several axes."""
    axis = node.config.get("axis")
    return axis if node.kind == "Softmax" and isinstance(axis, int) else None


def require_carried(model: CrossedModel, probe: Any, digits: Any) -> None:
    """Fail unless the result comes from convolutions that learn; train the model where nothing shows that before."""
    everything, learning = names_of(convolutions(model)), names_of(carriers(model))
    if layer := mixed_before(model):
        fail("improved.flattened_first", layer=layer)
    if unused(model, everything):
        fail("improved.convolution_unused")
    # Where a way leads past the convolutions, only a training shows whether it decides the answer.
    if not all_ways_lead_through(model, everything):
        require_shapes(model)
        require_decisive(convolutions, probe, digits)
        require_kernels(model)
    if not learning:
        fail("improved.frozen")
    if is_linear(model):
        fail("improved.linear")
    if not all_ways_lead_through(model, learning):
        require_shapes(model)
        require_decisive(carriers, probe, digits)


def require_decisive(layers: Callable[[CrossedModel], list[Node]], probe: Any, digits: Any) -> None:
    """Fail unless these layers of the trained model, and not what leads past them, decide its answers."""
    images, labels = digits.sample(COMPARED_DIGITS, seed=54)
    for start in STARTS:
        model = trained(probe, digits, ENOUGH, start)[0]
        pixels = as_trained(images, model)
        if np.mean(model.outputs(pixels).argmax(axis=1) == labels) >= KNOWS_SOMETHING:
            break
    else:
        # Where it has learnt nothing, test_learns refuses it and says why.
        return
    alone, without = shares(model, names_of(layers(model)), pixels, labels)
    if max(alone, without) < KNOWS_SOMETHING:
        fail("improved.does_not_learn", received=Share(max(alone, without)))
    if alone <= without:
        fail("improved.convolution_unused")


def require_accuracy(
    accuracy: float, untrained: CrossedModel, probe: Any, digits: Any, images: np.ndarray, labels: np.ndarray
) -> None:
    """Fail unless the model, after a short training, recognises these digits."""
    starts = iter(STARTS)
    enough, start = ENOUGH, next(starts)
    while True:
        model, ended_early = trained(probe, digits, enough, start)
        if layers_of(model) != layers_of(untrained):
            fail("improved.other_layers")
        first = start == STARTS[0]
        if not first and not all(np.all(np.isfinite(weight)) for weight in model.weights):
            fail("improved.diverged")
        reached = reached_by(model, images, labels, accuracy)
        if reached >= accuracy:
            return
        if not first or reached < KNOWS_SOMETHING:
            name_setting(model, untrained)
        if first:
            # Small batches accept only: they may be what keeps it from learning.
            start = next(starts)
            continue
        name_dropout(model)
        if ended_early and enough < 1:
            # Longer, from the same start.
            enough = 1.0
        elif reached < KNOWS_SOMETHING and (another := next(starts, None)):
            # Sigmoid convolutions learn from one start, and guess for long from another.
            start = another
        else:
            break
    seen = max((_map_seen(model, node) for node in convolutions(model)), key=lambda sizes: sizes[0] * sizes[1])
    if seen[0] * seen[1] <= FEW_PLACES:
        fail("improved.pooled_first", received=seen)
    fail("improved.does_not_learn", received=Share(reached))


def reached_by(model: CrossedModel, images: np.ndarray, labels: np.ndarray, accuracy: float) -> float:
    """A trained model's accuracy on digits, or on as many of them as decide whether it has this one."""
    right = np.zeros(0, bool)
    pixels = as_trained(images, model)
    for begin in range(0, len(images), DIGITS_A_LOOK):
        part = slice(begin, begin + DIGITS_A_LOOK)
        outputs = model.outputs(pixels[part])
        if outputs.shape != (len(pixels[part]), 10):
            fail("improved.outputs", received=outputs.shape[1:])
        right = np.append(right, outputs.argmax(axis=1) == labels[part])
        if abs(right.mean() - accuracy) > CLEAR * standard_error(accuracy, len(right)):
            break
    return float(right.mean())


def name_setting(model: CrossedModel, untrained: CrossedModel) -> None:
    """Fail with words for what keeps any network from learning: zeros at the start, or a rate far off.

    Args:
        model: after training.
        untrained: as it was made.
    """
    layer, zeros = unfit_start(untrained) or ("", False)
    if zeros:
        fail("improved.zero_start", layer=layer)
    compiled = model.compiled or {}
    rate, most = compiled.get("learning_rate"), MOST_RATE
    if compiled.get("built_in") and compiled["optimizer"] in ADAPTIVE:
        most = MOST_ADAPTIVE_RATE
    if isinstance(rate, float) and not LEAST_RATE <= rate <= most:
        size = Text(ko="작아서", en="small") if rate < LEAST_RATE else Text(ko="커서", en="large")
        # As a student writes it: 0.000001, not 1e-06.
        fail("improved.learning_rate", received=np.format_float_positional(np.float32(rate), trim="0"), size=size)


def name_dropout(model: CrossedModel) -> None:
    """Fail with words for layers that drop nearly all."""
    dropped = [float(node.config["rate"]) for node in model.nodes if node.kind in DROPOUTS]
    if max(dropped, default=0) > MOST_DROPPED:
        fail("improved.too_much_dropout", received=max(dropped))


def _map_seen(model: CrossedModel, node: Node) -> tuple[int, int]:
    """Height and width of what goes into a convolution; an open axis is as long as the image."""
    height, width = (size or 28 for size in model.keras().get_layer(node.name).input.shape[1:3])
    return height, width


def trained(probe: Any, digits: Any, enough: float, start: tuple[int, int, int]) -> tuple[CrossedModel, bool]:
    """The student's model after the short training, and whether that ended early because it was good enough."""
    x, y = digits.sample(TRAINING_DIGITS, seed=51, unseen=False)
    report = as_dict(probe.train(x=x, y=y, start=start, enough=enough))
    model = report["model"]
    if isinstance(model, str) and model == "loss_weights":
        fail("improved.compile_arguments")
    return as_model(model), as_flag(report["reached"])


def layers_of(model: CrossedModel) -> Any:
    """What training leaves as it is: the kinds of the layers and the shapes of their weights."""
    return [node.kind for node in model.nodes], [weight.shape for weight in model.weights]


def as_trained(images: np.ndarray, model: CrossedModel) -> np.ndarray:
    """Pixels as the probe trains on them: 0-1, or 0-255 where the model divides by itself."""
    scales = [model.keras().get_layer(node.name).scale for node in model.nodes if node.kind == "Rescaling"]
    divides = any(np.max(np.abs(scale)) < 0.02 for scale in scales)
    return images[..., np.newaxis].astype("float32") / (1 if divides else 255)
