"""Judge how a model was compiled, by meaning: what its loss and measures compute, not how they are spelled."""

from typing import Any

import numpy as np

from autograder.checks.answers import as_dict, as_model, as_number
from autograder.checks.failures import fail

TOLERANCE = 1e-3


class CompileCase:
    """A small softmax model, data for it, and what a right loss and accuracy say of them.

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
        self.accuracy = 0.75
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
        return report


def require_adam(report: dict[str, Any]) -> None:
    """Fail unless the optimizer is Keras's Adam with a learning rate above 0."""
    settings = as_model(report["returned"]).compiled
    if settings.get("optimizer") != "Adam" or settings.get("built_in") is not True:
        fail("compile.not_adam", received=settings.get("optimizer"))
    rate = settings.get("learning_rate")
    if not isinstance(rate, float) or not np.isfinite(rate) or rate <= 0:
        fail("compile.learning_rate")


def require_loss(case: CompileCase, report: dict[str, Any]) -> None:
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


def require_accuracy(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless one of the measures beside the loss is the share of digits found."""
    measures = as_dict(report.get("measures"))
    values = [as_number(value) for name, value in measures.items() if name != "loss"]
    if not any(np.isclose(value, case.accuracy, atol=TOLERANCE) for value in values):
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
