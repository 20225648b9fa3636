"""Judge a network against the reference by a weight transplant, and a compiled model by what training does."""

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_model
from autograder.student.checks.failures import fail
from autograder.student.checks.reports import as_flag, as_list
from autograder.student.transport.rebuild import CrossedModel

from .compiling import CompileCase, has_cross_entropy, learning_rate
from .judging import stages_of
from .softmax import measures, trained
from .stages import outputs_with, transplants_of

# Outputs are probabilities in float32; a wrong activation or order moves them by tenths.
TOLERANCE = 1e-3
STEPS = 60
# Part of plain Adam's progress that must be reached. The least measured of honest options: 0.037 with epsilon=1.0.
LEAST_PROGRESS = 0.02


def require_same_outputs(model: CrossedModel, build: Callable[[], Any]) -> None:
    """Weight transplant: with the same random weights, the model and the one that ``build`` makes must answer alike."""
    stages = [stage for stage in stages_of(model) if stage.weights]
    inputs, shapes, transplants = transplants_of(build)
    if [stage.shapes for stage in stages] != shapes:
        fail("cnn.cannot_transplant")
    if tuple(model.keras().inputs[0].shape[1:]) != inputs:
        fail("cnn.input_shape", received=tuple(model.keras().inputs[0].shape[1:]))
    for images, weights, want in transplants:
        have = outputs_with(model, stages, weights, images)
        if have.shape != want.shape or not np.allclose(have, want, atol=TOLERANCE):
            fail("cnn.other_outputs")


def require_progress(case: CompileCase, report: dict[str, Any], probe: Any) -> None:
    """Fail unless training as compiled lowers the loss, by some part at least of what plain Adam achieves.

    So options that stop Adam (gradients clipped to nothing, a schedule that ends at once) are found by what they do.
    Where nothing but plain Adam and a right loss is at work, what they do is known, and nothing is trained.
    """
    rate = learning_rate(as_model(report["returned"]).compiled)
    before = _loss_of(case, case.weights)
    usual = before - _loss_of(case, _plain_adam(case, rate))
    known = as_flag(report["ordinary"]) and has_cross_entropy(case, report)
    progress = usual if known else before - _loss_of(case, _trained(case, probe))
    # A rate near the upper end may overshoot here, however it is spelled.
    if not progress >= LEAST_PROGRESS * min(usual, before / 2):
        fail("compile.no_progress")


def _trained(case: CompileCase, probe: Any) -> list[np.ndarray]:
    """The weights after the exercise's ``compile_and_train``, kernel and bias."""
    weights = probe.compile_and_train(
        weights=case.weights, images=case.images, targets=case.labels(case.digits), steps=STEPS
    )
    if weights is None:
        fail("compile.not_compiled")
    return [as_array(weight, now.shape) for weight, now in zip(as_list(weights, count=2), case.weights, strict=True)]


def _loss_of(case: CompileCase, weights: list[np.ndarray]) -> float:
    """Cross-entropy of the images' digits for a model with these weights."""
    return measures(weights, case.images, case.digits)[0]


def _plain_adam(case: CompileCase, rate: float) -> list[np.ndarray]:
    """Weights after the same training with Keras's Adam at this rate and no other option."""
    batch = case.images, case.digits, np.ones(len(case.images))
    *_, last = trained(case.weights, [batch] * STEPS, [rate] * STEPS)
    return last
