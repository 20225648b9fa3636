"""Can a fresh model learn? Judged on its numbers before any training, with the gradient of what it answers."""

from typing import Any

import numpy as np

from autograder.student.checks.failures import fail
from autograder.student.transport.rebuild import CrossedModel

# Standard deviation of a kernel at the start. Keras's defaults in these labs give 0.01-0.2.
LEAST_SPREAD, MOST_SPREAD = 1e-4, 10.0
# A bias at the start; beyond it a ReLU is always on or always off.
MOST_BIAS = 10.0
SEED = 12


def require_float32(model: CrossedModel) -> None:
    """Fail unless every layer computes in float32 (or float64) numbers: Keras's default."""
    for node in model.nodes:
        name = _dtype_name(node.config.get("dtype"))
        if name not in (None, "float32", "float64"):
            fail("cnn.number_format", layer=node.kind, received=name)
    if any(weight.dtype.kind != "f" or weight.dtype.itemsize < 4 for weight in model.weights):
        fail("cnn.number_format", layer="Model", received="float16")


def require_any_batch_size(model: CrossedModel) -> None:
    """Fail if the model takes a fixed number of images only.

    A Sequential that is built by calling it on one image keeps the 1 of that call, and nothing tells it from a fixed 1.
    """
    sizes = model.nodes[0].sizes("batch_shape")
    if sizes and sizes[0] not in (None, 1):
        fail("cnn.fixed_batch", received=sizes[0])


def require_able_to_learn(model: CrossedModel) -> None:
    """Fail unless every kernel starts with different, finite numbers and a training step would change it."""
    for node in model.nodes:
        if node.kind in ("Conv2D", "Dense"):
            for weight in model.layer_weights(node):
                _require_start(weight, node.kind)
    gradients = _gradients(model)
    if gradients is None or not all(np.isfinite(one).all() and np.any(one) for one in gradients):
        fail("cnn.cannot_learn")


def _require_start(weight: np.ndarray, layer: str) -> None:
    if not np.isfinite(weight).all():
        fail("cnn.bad_start", layer=layer)
    if weight.ndim < 2:
        if np.abs(weight).max(initial=0) > MOST_BIAS:
            fail("cnn.bad_start", layer=layer)
        return
    if not np.any(weight):
        fail("cnn.zero_start", layer=layer)
    # One column is one filter or one unit; equal ones get equal gradients and stay equal.
    columns = weight.reshape(-1, weight.shape[-1])
    if len(np.unique(columns, axis=1).T) < columns.shape[1] or not LEAST_SPREAD <= weight.std() <= MOST_SPREAD:
        fail("cnn.bad_start", layer=layer)


def _gradients(model: CrossedModel) -> list[np.ndarray] | None:
    """Gradient of what a small random batch answers, for every kernel; None where a kernel has no part in it."""
    import tensorflow as tf

    keras_model: Any = model.keras()
    rng = np.random.default_rng(SEED)
    images = rng.random((16, *keras_model.inputs[0].shape[1:])).astype("float32")
    kernels = [weight.value for weight in keras_model.trainable_weights if len(weight.shape) > 1]
    with tf.GradientTape() as tape:
        outputs = tf.cast(keras_model(images, training=False), "float32")
        answer = tf.reduce_sum(outputs * rng.normal(size=outputs.shape).astype("float32"))
    gradients = tape.gradient(answer, kernels)
    return None if any(one is None for one in gradients) else [np.asarray(one) for one in gradients]


def _dtype_name(policy: Any) -> str | None:
    """The name of a layer's dtype policy: text, or the object that Keras writes for one."""
    if isinstance(policy, dict):
        policy = policy.get("config")
        policy = policy.get("name") if isinstance(policy, dict) else None
    return policy if isinstance(policy, str) else None
