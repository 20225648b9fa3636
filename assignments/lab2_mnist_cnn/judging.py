"""Judge a network's layers and shapes, a compiled model's optimizer, a small softmax model's loss."""

import re
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_dict, as_model
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.transport.rebuild import CrossedModel

# keras.ops on symbolic tensors, as the layer that does the same.
OPERATIONS = {"MaxPool": "MaxPooling2D", "AveragePool": "AveragePooling2D"}
POOLS = frozenset({"MaxPooling2D", "AveragePooling2D", "GlobalMaxPooling2D", "GlobalAveragePooling2D"})
LEAST_RATE, MOST_RATE = 1e-5, 1e-1
# MNIST's 60,000 and 10,000 images, and their pixels.
WRITTEN_DOWN = re.compile(r"\b(60000|10000|47040000|7840000)\b")


def is_made_for_mnist(problem: StudentFailed) -> bool:
    """Whether an exception's text names MNIST's number of images or pixels: code that works for that number only."""
    return bool(WRITTEN_DOWN.search(str(problem.facts.get("text", ""))))


def require_kinds(model: CrossedModel, pooling: bool = False) -> None:
    """Fail unless the model holds a convolution of Keras's and, where ``pooling`` is asked for, a pooling layer.

    A model that cannot be rebuilt from Keras's layers has none, whatever its layers call themselves.
    """
    model.keras()
    if not any(node.kind == "Conv2D" and node.has_layer for node in model.nodes):
        fail("cnn.no_convolution")
    if pooling and not any(node.kind in POOLS or node.kind in OPERATIONS for node in model.nodes):
        fail("cnn.no_pooling")


def require_shapes(model: CrossedModel, inputs: tuple[int, ...], outputs: int) -> None:
    """Fail unless the model takes images of shape ``inputs`` and gives ``outputs`` numbers for each."""
    keras_model = model.keras()
    taken = tuple(keras_model.inputs[0].shape[1:])
    if len(keras_model.inputs) != 1 or taken != inputs:
        fail("cnn.input_shape", received=taken)
    if len(keras_model.outputs) != 1 or tuple(keras_model.outputs[0].shape[1:]) != (outputs,):
        fail("cnn.output_shape", received=tuple(keras_model.outputs[0].shape[1:]))


def require_any_batch_size(model: CrossedModel) -> None:
    """Fail if the model takes a fixed number of images only.

    A Sequential that is built by calling it on one image keeps the 1 of that call, and nothing tells it from a fixed 1.
    """
    sizes = model.nodes[0].sizes("batch_shape")
    if sizes and sizes[0] not in (None, 1):
        fail("cnn.fixed_batch", received=sizes[0])


class CompileCase:
    """A small softmax model, and data to measure and to train it with.

    Args:
        one_hot: labels as one-hot vectors, else as integers.
    """

    def __init__(self, one_hot: bool) -> None:
        import keras

        rng = np.random.default_rng(3)
        keras.utils.set_random_seed(3)
        self.model = keras.Sequential(
            [keras.Input((6, 6, 1)), keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")]
        )
        self.one_hot = one_hot
        self.images = rng.random((40, 6, 6, 1)).astype("float32") * 4
        guess = np.asarray(self.model(self.images))
        digits = guess.argmax(axis=1)
        # Three in four labels are what the model says, so that accuracy is 0.75 and no measure equals it by chance.
        wrong = rng.permutation(40)[:10]
        digits[wrong] = (digits[wrong] + rng.integers(1, 10, 10)) % 10
        self.digits = digits
        scores = rng.normal(0, 2, (5, 10))
        self.outputs = (np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)).astype("float32")
        self.few = np.array([1, 9, 4, 0, 6])

    def labels(self, digits: np.ndarray) -> np.ndarray:
        """The digits in the form of this case."""
        return np.eye(10, dtype="float32")[digits] if self.one_hot else digits

    def report(self, probe: Any, before: bool = False) -> dict[str, Any]:
        """Run the exercise's ``compile_and_measure``; fails unless a compiled model came back."""
        report = as_dict(
            probe.compile_and_measure(
                model=self.model,
                labels=self.labels(self.few),
                other_labels=np.eye(10, dtype="float32")[self.few] if not self.one_hot else self.few,
                outputs=self.outputs,
                images=self.images,
                targets=self.labels(self.digits),
                before=before,
            )
        )
        if as_model(report.get("returned")).compiled is None:
            fail("compile.not_compiled")
        # Without a loss nothing is compiled that could be trained.
        if all(report.get(name) is None for name in ("loss", "other_loss")):
            fail("compile.no_loss")
        return report


def require_adam(report: dict[str, Any]) -> None:
    """Fail unless the optimizer is Keras's Adam with a learning rate that networks are trained with."""
    settings = as_model(report["returned"]).compiled
    if settings.get("optimizer") != "Adam" or settings.get("built_in") is not True:
        fail("compile.not_adam", received=settings.get("optimizer"))
    learning_rate(settings)


def learning_rate(settings: dict[str, Any]) -> float:
    """The optimizer's learning rate; fails where it is none that networks are trained with."""
    rate = settings.get("learning_rate")
    # A rate such as 1e-5 comes back as the nearest float32.
    if not isinstance(rate, float) or not LEAST_RATE * 0.999 <= rate <= MOST_RATE * 1.001:
        fail("compile.learning_rate", received=rate if isinstance(rate, float) else "?")
    return rate


def measures(weights: list[np.ndarray], x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Cross-entropy and accuracy of a model with these weights, kernel and bias."""
    scores = x.reshape(len(x), -1).astype("float64") @ weights[0] + weights[1]
    top = scores.max(axis=1, keepdims=True)
    logs = scores - top - np.log(np.exp(scores - top).sum(axis=1, keepdims=True))
    return -float(logs[np.arange(len(y)), y].mean()), float(np.mean(scores.argmax(axis=1) == y))
