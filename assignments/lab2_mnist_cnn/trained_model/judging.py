"""Judge a trained model by its accuracy on real digits."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_model
from autograder.student.checks.failures import Share, StudentFailed, fail
from autograder.student.checks.misread import show_misread
from autograder.student.digits import Digits
from autograder.student.transport.assemble import NotRebuildable
from autograder.student.transport.rebuild import CrossedModel

from ..judging import is_made_for_mnist

NOISE_SEED = 61
# Images that are prepared one by one, too: their order is kept by chance once in 40,320 times.
FEW = 8
# Pixels as another training took them, from what prepare_images gives.
SCALES = (lambda pixels: pixels * 255, lambda pixels: pixels / 255, lambda pixels: pixels * 2 - 1)
# Pixels in the usual ranges, from raw ones.
RANGES = (lambda raw: raw, lambda raw: raw / 255, lambda raw: raw / 127.5 - 1)
# Ten digits found by chance are a tenth, and a model that was not trained may give one digit only.
GUESSED = 0.3
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

    The standard error of a proportion p over n trials is sqrt(p (1 - p) / n), so that a model which truly reaches the
    threshold is refused by the choice of digits in about 2 % of samples at most.
    """
    return threshold - 2 * float(np.sqrt(threshold * (1 - threshold) / count))


def require_accuracy(
    threshold: float, prepare_images: Any, probe: Any, digits: Digits, handed_in: tuple[str, ...]
) -> None:
    """Fail unless the model that was handed in reaches ``threshold`` on digits prepared by the student's function."""
    images, labels = digits.judging()
    images = _never_seen(images)
    # Before any digit reaches the student's process: a cause tells nothing of them.
    model = probe.read_model() if handed_in else None
    show_misread(model, prepare_images, digits)
    prepared = _prepare(prepare_images, images)
    if not handed_in:
        fail("trained.no_file")
    if model is None or isinstance(model, str):
        fail(CAUSES.get(model, "trained.cannot_load"))
    model, prepared = as_model(model), as_array(prepared)
    outputs = _predict(model, prepared, len(images))
    accuracy, least = _accuracy(outputs, labels), lowered(threshold, len(images))
    if accuracy >= least:
        return
    if _accuracy_in_another_order(outputs, labels) >= least:
        fail("trained.class_order", received=Share(accuracy))
    if _changes_order(prepare_images, images[:FEW]):
        fail("trained.order_changed")
    pixels = prepared.astype("float32")
    other = max(_accuracy(model.predict(scale(pixels)), labels) for scale in SCALES)
    if other >= least:
        fail("trained.other_scale", received=Share(accuracy), other=Share(other))
    if max(accuracy, other) < GUESSED and _only_guesses(model, images, labels):
        fail("trained.untrained", received=Share(accuracy))
    fail("trained.accuracy", threshold=Share(threshold), received=Share(accuracy))


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


def _accuracy(outputs: np.ndarray, labels: np.ndarray) -> float:
    return float(np.mean(outputs.argmax(axis=1) == labels))


def _accuracy_in_another_order(outputs: np.ndarray, labels: np.ndarray) -> float:
    """The accuracy where each output stands for the digit that it finds most; 0 where two stand for the same."""
    found = outputs.argmax(axis=1)
    counts = np.zeros((10, 10))
    np.add.at(counts, (found, labels), 1)
    digits = counts.argmax(axis=1)
    return float(np.mean(digits[found] == labels)) if len(set(digits)) == 10 else 0.0


def _only_guesses(model: CrossedModel, images: np.ndarray, labels: np.ndarray) -> bool:
    """Whether the model finds few digits also in images that are prepared here, in each of the usual ranges."""
    shape = tuple(model.keras().inputs[0].shape[1:])
    if None in shape or np.prod(shape) != images[0].size:
        return False
    raw = images.reshape(len(images), *shape).astype("float32")
    return all(_accuracy(model.predict(prepared(raw)), labels) < GUESSED for prepared in RANGES)


def _changes_order(prepare_images: Any, images: np.ndarray) -> bool:
    """Whether the images prepared together are those prepared one by one, in another order."""
    try:
        together = as_array(prepare_images(images))
        singly = [as_array(prepare_images(images[at : at + 1])) for at in range(len(images))]
    except StudentFailed:
        return False
    if any(one.shape != (1, *together.shape[1:]) for one in singly) or np.array_equal(together, np.concatenate(singly)):
        return False
    rows = [np.unique(each.reshape(len(images), -1), axis=0) for each in (together, np.concatenate(singly))]
    return rows[0].shape == rows[1].shape and bool(np.allclose(*rows, atol=1e-6))


def _never_seen(images: np.ndarray) -> np.ndarray:
    """Every inked pixel a shade lighter or darker: no network minds, and no table of known digits holds them."""
    shades = np.random.default_rng(NOISE_SEED).integers(-2, 3, images.shape)
    return np.where(images > 0, np.clip(images + shades, 1, 255), 0).astype("uint8")


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
