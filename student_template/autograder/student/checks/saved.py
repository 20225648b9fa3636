"""Models to save and restore, with weights under which every mistake shows in the outputs."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_model
from autograder.student.checks.failures import fail

# Probabilities in float32, computed by another process.
TOLERANCE = 1e-3


def dense_net(seed: int, inputs: int = 9) -> Any:
    """A small softmax network without a convolution on (inputs,), with random weights, not compiled."""
    from keras import Input, Sequential, layers

    model = Sequential([Input((inputs,)), layers.Dense(7, activation="tanh"), layers.Dense(5, activation="softmax")])
    return randomized(model, seed)


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
    if tuple(model.keras().inputs[0].shape[1:]) != images.shape[1:]:
        fail("saved.other_model", received=tuple(model.keras().inputs[0].shape[1:]))
    # Called, not by predict: that traces every model anew, and TensorFlow warns the student of it.
    have = model.outputs(images)
    if have.shape != want.shape or not np.allclose(have, want, atol=TOLERANCE):
        fail(code)
