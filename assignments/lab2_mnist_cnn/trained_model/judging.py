"""Judge a trained model by its accuracy on real digits."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_model
from autograder.student.checks.failures import Share, StudentFailed, fail
from autograder.student.checks.measures import standard_error
from autograder.student.checks.misread import show_misread
from autograder.student.digits import Digits
from autograder.student.transport.assemble import NotRebuildable
from autograder.student.transport.rebuild import CrossedModel

from ..judging import is_made_for_mnist
from .preparing import (
    accuracy_of,
    better_preparation,
    keeps_grays_of_floats,
    mistake_among_images,
    usual_accuracies,
)

# A part of the digits, which decides where the others could not: as many standard errors away from the threshold.
FIRST, SURE = 1000, 4
# Ten digits found by chance are a tenth, and a model that was not trained may give one digit only.
GUESSED = 0.3
# What a short training on few images reaches all the same.
LITTLE_TRAINED = 0.6
# What is said of prepared images with two values at most.
FEW_VALUES = ("trained.two_values", "trained.whole_numbers")
# What the file is in place of a model that loads, as the probe names it.
CAUSES = {
    "empty": "trained.empty",
    "lfs_pointer": "trained.lfs_pointer",
    "web_page": "trained.web_page",
    "json": "trained.json",
    "text": "trained.text",
    "pickle": "trained.pickle",
    "pytorch": "trained.pytorch",
    "onnx": "trained.onnx",
    "saved_model": "trained.saved_model",
    "zipped": "trained.zipped",
    "truncated": "trained.truncated",
    "weights_only": "trained.weights_only",
    "keras_2": "trained.keras_2",
    "newer_keras": "trained.newer_keras",
    "lambda_layer": "trained.lambda_layer",
    "custom_layer": "trained.custom_layer",
}


def lowered(threshold: float, count: int) -> float:
    """The threshold less two standard errors of an accuracy measured on ``count`` digits.

    So a model which truly reaches the threshold is refused by the choice of digits in about 2 % of samples at most.
    """
    return threshold - 2 * standard_error(threshold, count)


def require_accuracy(
    threshold: float, prepare_images: Any, probe: Any, digits: Digits, handed_in: tuple[str, ...]
) -> None:
    """Fail unless the model that was handed in reaches ``threshold`` on digits prepared by the student's function."""
    all_images, all_labels = digits.never_seen
    # Before any digit reaches the student's process: a cause tells nothing of them.
    model = probe.read_model() if handed_in else None
    show_misread(model, prepare_images, digits)
    least = lowered(threshold, len(all_images))
    for count in (FIRST, len(all_images)):
        images, labels = all_images[:count], all_labels[:count]
        prepared = _prepare(prepare_images, images)
        if not handed_in:
            fail("trained.no_file")
        if model is None or isinstance(model, str):
            fail(CAUSES.get(model, "trained.cannot_load"))
        prepared = as_array(prepared)
        outputs = _predict(as_model(model), prepared, len(images))
        accuracy = accuracy_of(outputs, labels)
        if abs(accuracy - least) > SURE * standard_error(least, len(images)):
            break
    if accuracy >= least:
        return
    if any(np.isnan(one).any() for one in as_model(model).weights):
        fail("trained.not_a_number")
    if np.isnan(prepared.astype("float64")).any():
        fail("trained.pixels_not_numbers")
    if accuracy < GUESSED and _has_first_biases(as_model(model)):
        fail("trained.untrained", received=Share(accuracy))
    if _accuracy_in_another_order(outputs, labels) >= least:
        fail("trained.class_order", received=Share(accuracy))
    if code := mistake_among_images(prepare_images, images):
        fail(code)
    if better := better_preparation(model, prepared, images, labels, least):
        code, other = better
        if code in FEW_VALUES and keeps_grays_of_floats(prepare_images, images):
            code = "trained.own_dtype"
        fail(code, received=Share(accuracy), other=Share(other))
    if accuracy < GUESSED and max(usual_accuracies(model, images, labels), default=1.0) < GUESSED:
        fail("trained.constant" if (outputs == outputs[0]).all() else "trained.guesses", received=Share(accuracy))
    code = "trained.accuracy" if accuracy >= LITTLE_TRAINED else "trained.far_off"
    fail(code, threshold=Share(threshold), received=Share(accuracy))


def _prepare(prepare_images: Any, images: np.ndarray) -> Any:
    """What ``prepare_images`` gives; fails where it changes the array that it is given."""
    try:
        prepared = prepare_images(images)
        if prepare_images.changes(images):
            fail("answer.changed_argument")
    except StudentFailed as problem:
        if is_made_for_mnist(problem):
            fail("trained.fixed_count")
        raise
    return prepared


def _has_first_biases(model: CrossedModel) -> bool:
    """Whether the model has biases and all are 0, as Keras makes them: one step of training changes some of them."""
    biases = [one for one in model.keras().trainable_weights if "bias" in one.name]
    return bool(biases) and not any(np.any(np.asarray(one)) for one in biases)


def _accuracy_in_another_order(outputs: np.ndarray, labels: np.ndarray) -> float:
    """The accuracy where each output stands for the digit that it finds most; 0 where two stand for the same."""
    found = outputs.argmax(axis=1)
    counts = np.zeros((10, 10))
    np.add.at(counts, (found, labels), 1)
    digits = counts.argmax(axis=1)
    return float(np.mean(digits[found] == labels)) if len(set(digits)) == 10 else 0.0


def _predict(model: CrossedModel, prepared: np.ndarray, count: int) -> np.ndarray:
    if len(prepared) != count if prepared.ndim else True:
        fail("trained.image_count", received=len(prepared) if prepared.ndim else 0)
    try:
        outputs = model.predict(prepared)
    except NotRebuildable as problem:
        if problem.code != "model.does_not_run":
            raise
        fail("trained.images_refused", received=prepared.shape)
    if outputs.shape != (count, 10):
        fail("trained.not_ten_outputs", received=outputs.shape)
    return outputs
