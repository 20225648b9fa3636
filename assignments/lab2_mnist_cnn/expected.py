"""Judge a network against the reference by a weight transplant, and a compiled model by what training does."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_model, as_number
from autograder.student.checks.failures import fail
from autograder.student.checks.reports import as_list
from autograder.student.transport.rebuild import CrossedModel

from .judging import CompileCase, learning_rate, measures, stages_of
from .stages import outputs_with, telling_weights

# Outputs are probabilities in float32, a loss or a share; a wrong activation, order or loss moves them by tenths.
TOLERANCE = 1e-3
# Of the case's model, which is right for three in four of its images.
ACCURACY = 0.75
EPOCHS = 60
# Part of plain Adam's progress that must be reached. The least measured of honest options: 0.037 with epsilon=1.0.
LEAST_PROGRESS = 0.02


def require_same_outputs(model: CrossedModel, reference: CrossedModel) -> None:
    """Weight transplant: with the same random weights, both networks must give the same probabilities."""
    ours = [stage for stage in stages_of(reference) if stage.weights]
    theirs = [stage for stage in stages_of(model) if stage.weights]
    if [stage.shapes for stage in ours] != [stage.shapes for stage in theirs]:
        fail("cnn.cannot_transplant")
    if model.keras().inputs[0].shape[1:] != reference.keras().inputs[0].shape[1:]:
        fail("cnn.input_shape", received=tuple(model.keras().inputs[0].shape[1:]))
    for seed, brightness in ((1, 1.0), (2, 255.0)):
        images = _images(reference, seed, brightness)
        weights = telling_weights(reference, ours, images, seed)
        want = outputs_with(reference, ours, weights, images)
        have = outputs_with(model, theirs, weights, images)
        if have.shape != want.shape or not np.allclose(have, want, atol=TOLERANCE):
            fail("cnn.other_outputs")


def require_cross_entropy(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless the loss is the cross-entropy of probabilities: the mean of -log(p of the true digit)."""
    right = float(-np.log(case.outputs[np.arange(5), case.few]).mean())
    # softmax of the probabilities once more: what from_logits=True computes.
    again = np.exp(case.outputs) / np.exp(case.outputs).sum(axis=1, keepdims=True)
    loss = report.get("loss")
    other = report.get("other_loss")
    if loss is None and other is not None and np.isclose(as_number(other), right, atol=TOLERANCE):
        fail("compile.sparse_for_one_hot" if case.one_hot else "compile.one_hot_for_integers")
    if loss is None:
        fail("compile.no_loss" if other is None else "compile.other_loss")
    loss = as_number(loss)
    if np.isclose(loss, right, atol=TOLERANCE):
        return
    if np.isclose(loss, -np.log(again[np.arange(5), case.few]).mean(), atol=TOLERANCE):
        fail("compile.from_logits")
    fail("compile.other_loss")


def require_accuracy_measured(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless one of the measures beside the loss is the share of digits found."""
    measures = as_dict(report.get("measures"))
    values = [as_number(value) for name, value in measures.items() if name != "loss"]
    if not any(np.isclose(value, ACCURACY, atol=TOLERANCE) for value in values):
        fail("compile.no_accuracy")


def require_same_model(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless the model that was handed in is the one compiled, unchanged and trainable."""
    model = as_model(report["returned"])
    if report.get("given_is_compiled") is not True:
        fail("compile.left_uncompiled")
    have = model.outputs(case.images) if model.keras().input_shape[1:] == (6, 6, 1) else None
    want = np.asarray(case.model(case.images, training=False))
    if have is None or have.shape != want.shape or not np.allclose(have, want, atol=1e-5):
        fail("compile.other_model")
    if model.trainable != len(model.weights):
        fail("compile.other_model")


def require_progress(case: CompileCase, report: dict[str, Any], probe: Any) -> None:
    """Fail unless training as compiled lowers the loss, by some part at least of what plain Adam achieves.

    So options that stop Adam (gradients clipped to nothing, a schedule that ends at once) are found by what they do.
    """
    before = _loss_of(case, _weights_of(case))
    progress = before - _loss_of(case, _trained(case, probe))
    rate = learning_rate(as_model(report["returned"]).compiled)
    usual = before - _loss_of(case, _plain_adam(case, rate))
    # A rate near the upper end may overshoot here, however it is spelled.
    if not progress >= LEAST_PROGRESS * min(usual, before / 2):
        fail("compile.no_progress")


def _images(reference: CrossedModel, seed: int, brightness: float) -> np.ndarray:
    shape = reference.keras().inputs[0].shape[1:]
    return (np.random.default_rng(seed).random((4, *shape)) * brightness).astype("float32")


def _trained(case: CompileCase, probe: Any) -> list[np.ndarray]:
    """The weights after the exercise's ``compile_and_train``, kernel and bias."""
    weights = probe.compile_and_train(
        model=case.model, images=case.images, targets=case.labels(case.digits), epochs=EPOCHS
    )
    if weights is None:
        fail("compile.not_compiled")
    return [
        as_array(weight, now.shape) for weight, now in zip(as_list(weights, count=2), _weights_of(case), strict=True)
    ]


def _weights_of(case: CompileCase) -> list[np.ndarray]:
    """Kernel and bias of the model as it is handed in."""
    return [np.asarray(weight) for weight in case.model.weights]


def _loss_of(case: CompileCase, weights: list[np.ndarray]) -> float:
    """Cross-entropy of the images' digits for a model with these weights."""
    return measures(weights, case.images, case.digits)[0]


def _plain_adam(case: CompileCase, rate: float) -> list[np.ndarray]:
    """Weights after the same training with Keras's Adam at this rate and no other option."""
    weights = [weight.astype("float64") for weight in _weights_of(case)]
    flat = case.images.reshape(len(case.images), -1).astype("float64")
    wanted = np.eye(10)[case.digits]
    moments = [(np.zeros_like(weight), np.zeros_like(weight)) for weight in weights]
    for step in range(1, EPOCHS + 1):
        scores = flat @ weights[0] + weights[1]
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = (powers / powers.sum(axis=1, keepdims=True) - wanted) / len(flat)
        for at, gradient in enumerate((flat.T @ error, error.sum(axis=0))):
            first, second = moments[at]
            first = 0.9 * first + 0.1 * gradient
            second = 0.999 * second + 0.001 * gradient**2
            moments[at] = first, second
            scale = np.sqrt(1 - 0.999**step) / (1 - 0.9**step)
            weights[at] = weights[at] - rate * scale * first / (np.sqrt(second) + 1e-7)
    return weights
