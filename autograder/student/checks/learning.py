"""Can a fresh model learn? Judged on its numbers before any training, with the gradient of what it answers.

What is found is returned; the exercise's own check says it in words.
"""

from typing import Any

import numpy as np

from autograder.student.transport.rebuild import CrossedModel

# Standard deviation of a kernel at the start. Keras's defaults give 0.01-0.2 in small CNNs.
LEAST_SPREAD, MOST_SPREAD = 1e-4, 10.0
# A bias at the start; beyond it a ReLU is always on or always off.
MOST_BIAS = 10.0
# How far a probability stands from 0 and 1; some roundings of float32 (6e-8), which not every softmax makes alike.
UNDECIDED = 1e-6
SEED = 12


def other_number_format(model: CrossedModel) -> tuple[str, str] | None:
    """Layer and format where a model computes in other numbers than float32, Keras's default, or float64; else None."""
    for node in model.nodes:
        name = _dtype_name(node.config.get("dtype"))
        if name not in (None, "float32", "float64"):
            return node.kind, name
    if any(weight.dtype.kind != "f" or weight.dtype.itemsize < 4 for weight in model.weights):
        return "Model", "float16"
    return None


def unfit_start(model: CrossedModel) -> tuple[str, bool] | None:
    """Layer whose weights start so that it cannot learn, and whether they are all 0; None where every layer can.

    Every kernel should start with different, finite numbers of a usual size.
    """
    for node in model.nodes:
        if node.kind in ("Conv2D", "Dense"):
            for weight in model.layer_weights(node):
                if weight.ndim > 1 and not np.any(weight):
                    return node.kind, True
                if not _can_start(weight):
                    return node.kind, False
    return None


def changes_by_training(model: CrossedModel) -> bool:
    """Whether a training step would change every kernel: its gradient is finite and not 0."""
    gradients = _gradients(model)
    return gradients is not None and all(np.isfinite(one).all() and np.any(one) for one in gradients)


def _can_start(weight: np.ndarray) -> bool:
    if not np.isfinite(weight).all():
        return False
    if weight.ndim < 2:
        return bool(np.abs(weight).max(initial=0) <= MOST_BIAS)
    # One column is one filter or one unit; equal ones get equal gradients and stay equal.
    # Adding 0 makes -0.0 the same bytes as 0.0.
    columns = weight.reshape(-1, weight.shape[-1]).T + 0.0
    different = len({column.tobytes() for column in columns}) == len(columns)
    return different and LEAST_SPREAD <= weight.std() <= MOST_SPREAD


def _gradients(model: CrossedModel) -> list[np.ndarray] | None:
    """Gradient of what a small random batch answers, for every kernel; None where one has no part in it."""
    import tensorflow as tf

    keras_model: Any = model.keras()
    rng = np.random.default_rng(SEED)
    images = rng.random((16, *keras_model.inputs[0].shape[1:])).astype("float32")
    kernels = [weight.value for weight in keras_model.trainable_weights if len(weight.shape) > 1]
    with tf.GradientTape() as tape:
        outputs = tf.cast(keras_model(images, training=False), "float32")
        answer = tf.reduce_sum(outputs * rng.normal(size=outputs.shape).astype("float32"))
    # What is left of a gradient then is rounding.
    if _are_decided(outputs.numpy()):
        return None
    gradients = tape.gradient(answer, kernels)
    return None if any(one is None for one in gradients) else [np.asarray(one) for one in gradients]


def _are_decided(outputs: np.ndarray) -> bool:
    """Whether outputs (n, classes) are probabilities, and all of them are 0 or 1."""
    are_probabilities = outputs.min() >= 0 and np.allclose(outputs.sum(axis=-1), 1, atol=1e-3)
    return bool(are_probabilities and np.minimum(outputs, 1 - outputs).max() < UNDECIDED)


def _dtype_name(policy: Any) -> str | None:
    """The name of a layer's dtype policy: text, or the object that Keras writes for one."""
    if isinstance(policy, dict):
        policy = policy.get("config")
        policy = policy.get("name") if isinstance(policy, dict) else None
    return policy if isinstance(policy, str) else None
