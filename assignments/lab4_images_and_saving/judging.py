"""What the checks of several exercises share: gray values of an image, and models to save and restore.

The models have weights under which every mistake shows in the outputs.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_model
from autograder.student.checks.failures import fail

# Gray values that a lossless file's own pixels may be off.
EXACT = 3.0
# Probabilities in float32, computed by another process.
TOLERANCE = 1e-3


def require_gray_values(answer: np.ndarray, pictures: np.ndarray, tolerance: float) -> None:
    """Fail unless ``answer`` holds the gray values, 0-255, of a picture.

    Args:
        answer: (28, 28), any number type.
        pictures: the gray values, (28, 28), or (n, 28, 28) where there are several right ones.
        tolerance: how far any gray value may be off.
    """
    answer = answer.astype("float64")
    versions = pictures.reshape(-1, 28, 28).astype("float64")
    if any(_close(answer, gray, tolerance) for gray in versions):
        return
    code = "image.other_values"
    if not answer.any():
        code = "image.black"
    elif answer.max() <= 1:
        # A gray that became 1 was rounded or compared; what is only cut off becomes 1 where it was 255.
        grays_lost = np.isin(answer, (0, 1)).all() and all(answer[gray < 250].any() for gray in versions)
        code = "image.two_values" if grays_lost else "image.scaled"
    elif any(_close(255 - answer, gray, tolerance) for gray in versions):
        code = "image.inverted"
    elif any(_close(answer.T, gray, tolerance) for gray in versions):
        code = "image.transposed"
    elif np.isin(answer, (0, 255)).all():
        code = "image.two_values"
    fail(code)


def _close(answer: np.ndarray, gray: np.ndarray, tolerance: float) -> bool:
    return bool(np.all(np.isfinite(answer)) and np.abs(answer - gray).max() <= tolerance)


def dense_net(seed: int, shape: tuple[int, ...] = (9,)) -> Any:
    """A small softmax network without a convolution on inputs of ``shape``, with random weights, not compiled."""
    from keras import Input, Sequential, layers

    flat = [layers.Flatten()] if len(shape) > 1 else []
    hidden, outputs = layers.Dense(7, activation="tanh"), layers.Dense(5, activation="softmax")
    return randomized(Sequential([Input(shape), *flat, hidden, outputs]), seed)


def randomized(model: Any, seed: int) -> Any:
    """``model`` with random weights and biases; its probabilities for ``images_for`` are far from 0 and 1."""
    rng = np.random.default_rng(seed)
    weights = []
    for weight in model.get_weights():
        fan_in = int(np.prod(weight.shape[:-1])) if weight.ndim > 1 else 4
        weights.append(rng.normal(0, np.sqrt(2 / fan_in), weight.shape).astype("float32"))
    model.set_weights(weights)
    logits = np.log(np.asarray(model(images_for(model), training=False)) + 1e-12)
    # The last kernel is scaled so that the logits differ by about one.
    weights[-2] /= max(float(logits.std(axis=1).mean()), 1e-3)
    model.set_weights(weights)
    return model


def images_for(model: Any, count: int = 12, seed: int = 9) -> np.ndarray:
    """A batch of random images of the model's input shape, float32 in 0-1."""
    shape = model.inputs[0].shape[1:]
    return np.random.default_rng(seed).random((count, *shape), dtype="float32")


def file_of(save: Callable[[str], Any], ending: str) -> bytes:
    """The content of the file that ``save(path)`` writes, such as ``file_of(model.save, ".keras")``."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"saved{ending}")
        save(str(path))
        return path.read_bytes()


def require_file(done: Any, path: str) -> bytes:
    """The content of the file that the student's function saved at ``path``; fails unless there is one."""
    if path not in done.files:
        fail("saved.no_file")
    return done.files[path]


def require_same_predictions(restored: Any, original: Any, code: str = "saved.other_predictions") -> None:
    """Fail with ``code`` unless ``restored``, an answer, is a model that predicts what the live ``original`` does."""
    images = images_for(original)
    want = np.asarray(original(images, training=False))
    model = as_model(restored)
    shape = tuple(model.keras().inputs[0].shape[1:])
    if shape != images.shape[1:] or model.parameters != original.count_params():
        fail("saved.other_model", received=shape, parameters=model.parameters)
    # Called, not by predict: that traces every model anew, and TensorFlow warns the student of it.
    have = model.outputs(images)
    if have.shape != want.shape or not np.allclose(have, want, atol=TOLERANCE):
        fail(code)
