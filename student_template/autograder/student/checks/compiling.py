"""Judge how a model was compiled, by meaning: what its loss and measures compute, not how they are spelled."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_model, as_number
from autograder.student.checks.failures import fail
from autograder.student.checks.reports import as_list
LEAST_RATE, MOST_RATE = 1e-5, 1e-1
EPOCHS = 60


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
        # Without a loss nothing is compiled that could be trained.
        if all(report.get(name) is None for name in ("loss", "other_loss")):
            fail("compile.no_loss")
        return report

    def trained(self, probe: Any) -> list[np.ndarray]:
        """The weights after the exercise's ``compile_and_train``, kernel and bias."""
        weights = probe.compile_and_train(
            model=self.model, images=self.images, targets=self.labels(self.digits), epochs=EPOCHS
        )
        if weights is None:
            fail("compile.not_compiled")
        return [
            as_array(weight, now.shape) for weight, now in zip(as_list(weights, count=2), self.weights, strict=True)
        ]

    @property
    def weights(self) -> list[np.ndarray]:
        """Kernel and bias of the model as it is handed in."""
        return [np.asarray(weight) for weight in self.model.weights]

    def loss_of(self, weights: list[np.ndarray]) -> float:
        """Cross-entropy of the images' digits for a model with these weights."""
        scores = self.images.reshape(len(self.images), -1).astype("float64") @ weights[0] + weights[1]
        top = scores.max(axis=1, keepdims=True)
        logs = scores - top - np.log(np.exp(scores - top).sum(axis=1, keepdims=True))
        return -float(logs[np.arange(len(logs)), self.digits].mean())


def require_adam(report: dict[str, Any]) -> None:
    """Fail unless the optimizer is Keras's Adam with a learning rate that networks are trained with."""
    settings = as_model(report["returned"]).compiled
    if settings.get("optimizer") != "Adam" or settings.get("built_in") is not True:
        fail("compile.not_adam", received=settings.get("optimizer"))
    _learning_rate(settings)


def _learning_rate(settings: dict[str, Any]) -> float:
    rate = settings.get("learning_rate")
    # A rate such as 1e-5 comes back as the nearest float32.
    if not isinstance(rate, float) or not LEAST_RATE * 0.999 <= rate <= MOST_RATE * 1.001:
        fail("compile.learning_rate", received=rate if isinstance(rate, float) else "?")
    return rate
