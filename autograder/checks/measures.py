"""Labels and predictions to judge measures of classification on, and what scikit-learn says of them."""

from collections.abc import Iterable
from typing import Any

import numpy as np

from autograder.checks.answers import as_array, as_dict, as_number, kind_of
from autograder.checks.failures import CheckFailed, fail

TOLERANCE = 1e-4
# Keras sums its loss in float32, batch by batch, and students round to four places.
LOSS_TOLERANCE = 3e-4
USUAL_BATCHES = (10, 16, 32, 50, 64, 100, 128, 200, 250, 256, 500, 512, 1000)


def labels(seed: int, count: int, digits: Iterable[int] = range(10)) -> tuple[np.ndarray, np.ndarray]:
    """Actual and predicted digits, (count,) int64 each; about two in three predictions are right.

    Digits are unequally frequent and the mistakes lean to some of them, so that no measure equals another by chance.
    """
    rng = np.random.default_rng(seed)
    among = np.array(list(digits))
    often, guessed = (rng.permutation(len(among)) + 2.0 for _ in range(2))
    actual = rng.choice(among, count, p=often / often.sum())
    mistaken = rng.choice(among, count, p=guessed / guessed.sum())
    return actual, np.where(rng.random(count) < 0.62, actual, mistaken)


def few_digits(seed: int, count: int = 60) -> tuple[np.ndarray, np.ndarray]:
    """Labels without 0, 2, 5, 6 and 9: 4 occurs but is never predicted, 7 is predicted but never occurs.

    1, 3 and 8 occur and are predicted, with 8 never found where it is.
    """
    actual, predicted = labels(seed, count, (1, 3, 4, 8))
    predicted = np.where(predicted == 4, 7, predicted)
    predicted = np.where((actual == 8) & (predicted == 8), 3, predicted)
    predicted[np.flatnonzero(actual == 3)[:3]] = 8
    return actual, predicted


def counts_of(y_true: np.ndarray, y_pred: np.ndarray) -> np.ndarray:
    """Confusion matrix (10, 10), rows actual, columns predicted."""
    from sklearn.metrics import confusion_matrix

    return confusion_matrix(y_true, y_pred, labels=range(10))


def scores_of(y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, np.ndarray]:
    """precision, recall, f1-score and support, (10,) each; 0 where a denominator is 0."""
    from sklearn.metrics import precision_recall_fscore_support

    values = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return dict(zip(("precision", "recall", "f1-score", "support"), values, strict=True))


def softmax(images: np.ndarray, weights: list[np.ndarray]) -> np.ndarray:
    """Probabilities (n, 10) of the model Flatten, Dense(10, softmax) with kernel and bias ``weights``."""
    scores = images.reshape(len(images), -1).astype("float64") @ weights[0] + weights[1]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def near(have: Any, want: Any, tolerance: float = TOLERANCE) -> bool:
    """Whether numbers agree within the tolerance, relative or absolute."""
    return bool(np.allclose(have, want, rtol=tolerance, atol=tolerance))


def member(mapping: dict[Any, Any], name: str, absent: str, not_a_number: str, **facts: Any) -> float:
    """The number under ``name``; fails with ``absent`` or ``not_a_number`` where there is none."""
    if name not in mapping:
        fail(absent, name=name, **facts)
    try:
        return as_number(mapping[name])
    except CheckFailed:
        fail(not_a_number, name=name, received=kind_of(mapping[name]), **facts)


def require_accuracy(
    answer: Any, y_true: np.ndarray, y_pred: np.ndarray, otherwise: str = "accuracy.other_value"
) -> None:
    """Fail unless the answer is the share of equal labels; names the usual mistakes, and ``otherwise`` all others."""
    from sklearn.metrics import balanced_accuracy_score, precision_score

    hits = y_true == y_pred
    right = float(hits.mean())
    if isinstance(answer, np.ndarray | list) and getattr(answer, "ndim", 1) and len(answer) == len(hits) > 1:
        fail("accuracy.no_mean")
    share = as_number(answer)
    if near(share, right):
        return
    if not np.isfinite(share):
        fail("accuracy.other_value")
    count = int(hits.sum())
    if count > 1 and near(share, count):
        fail("accuracy.count")
    if near(share, 100 * right):
        fail("accuracy.percent")
    if near(share, 1 - right):
        fail("accuracy.error_rate")
    if near(share, float(right == 1)):
        fail("accuracy.all_or_nothing")
    if near(share, hits[:-1].sum() / len(hits)) or near(share, hits[1:].sum() / len(hits)):
        fail("accuracy.one_left_out")
    if near(share, hits[0] / len(hits)):
        fail("accuracy.first_only")
    if near(share, (hits & (y_true != 0)).mean()):
        fail("accuracy.zero_left_out")
    if near(share, (abs(y_true - y_pred) <= 1).mean()):
        fail("accuracy.neighbours")
    if near(share, (np.sort(y_true) == np.sort(y_pred)).mean()):
        fail("accuracy.sorted")
    averages = (
        balanced_accuracy_score(y_true, y_pred) if set(y_pred) <= set(y_true) else -1,
        precision_score(y_true, y_pred, average="macro", zero_division=0),
    )
    if any(near(share, average) for average in averages):
        fail("accuracy.average")
    if share and near(count / share, round(count / share)) and count / share > 1.5:
        fail("accuracy.divisor")
    fail(otherwise)


def require_digits(answer: Any, outputs: np.ndarray) -> None:
    """Fail unless the answer is (n,), the digit of the largest of each row of ``outputs`` (n, 10)."""
    have, digits = as_array(answer).astype("float64"), outputs.argmax(axis=1)
    if have.shape == outputs.shape:
        fail("predict.probabilities", received=have.shape)
    if have.shape == (10,) and len(digits) != 10:
        fail("predict.wrong_axis")
    if have.shape != digits.shape:
        fail("predict.one_number" if have.ndim == 0 else "predict.shape", received=have.shape)
    if np.array_equal(have, digits):
        return
    for code, mistake in (
        ("predict.largest_probability", outputs.max(axis=1)),
        ("predict.least", np.argsort(outputs, axis=1)[:, 0]),
        ("predict.from_one", digits + 1),
        ("predict.never_zero", outputs[:, 1:].argmax(axis=1) + 1),
        ("predict.threshold", (outputs > 0.5).argmax(axis=1)),
    ):
        if np.allclose(have, mistake, atol=1e-3):
            fail(code)
    fail("predict.other_digits")


def require_confusion(answer: Any, y_true: np.ndarray, y_pred: np.ndarray) -> None:
    """Fail unless the answer is the confusion matrix (10, 10), rows actual; names the usual mistakes."""
    # In float64 nothing wraps around while it is judged.
    have, want = as_array(answer).astype("float64"), counts_of(y_true, y_pred)
    if have.shape != (10, 10):
        fail("confusion.shape", received=have.shape)
    if np.allclose(have, want):
        return
    diagonal = np.diag(np.diag(want))
    if np.allclose(have, want.T):
        fail("confusion.transposed")
    if np.allclose(have, np.minimum(want, 1)):
        fail("confusion.once")
    if not np.allclose(have, np.round(have)):
        fail("confusion.shares")
    if np.allclose(have, diagonal):
        fail("confusion.only_hits")
    if np.allclose(have, want - diagonal):
        fail("confusion.only_mistakes")
    if not have.any():
        fail("confusion.empty")
    if np.allclose(have % 256, want % 256):
        fail("confusion.overflow")
    if have.sum() > want.sum():
        fail("confusion.too_many" if not np.allclose(have, have[0]) else "confusion.shared_rows")
    fail("confusion.other_cells")


def three_numbers(answer: Any) -> tuple[float, float, float]:
    """The answer as (precision, recall, f1)."""
    if isinstance(answer, dict):
        fail("prf.not_three", received="dict")
    if answer is None:
        as_array(answer)
    if not isinstance(answer, tuple | list | np.ndarray) or not getattr(answer, "ndim", 1) or len(answer) != 3:
        fail("prf.not_three", received=kind_of(answer))
    parts = answer.tolist() if isinstance(answer, np.ndarray) else answer
    if any(part is None for part in parts):
        fail("prf.undefined")
    precision, recall, f1 = (as_number(part) for part in parts)
    if not np.isfinite([precision, recall, f1]).all():
        fail("prf.undefined")
    return precision, recall, f1


class EvaluationCase:
    """A small model, images and labels, and the loss and accuracy that ``evaluate`` must find.

    Args:
        count: number of images.
        one_hot: labels as one-hot vectors, else as integers.
        hard_end: whether the images beyond the first 32, a last smaller batch, are all mistaken and the others right.
    """

    def __init__(self, count: int, one_hot: bool, hard_end: bool = False) -> None:
        rng = np.random.default_rng(count)
        kernel, bias = rng.normal(0, 0.1, (784, 10)), rng.normal(0, 1, 10)
        self.weights = [kernel.astype("float32"), bias.astype("float32")]
        self.images = rng.random((count, 28, 28, 1)).astype("float32")
        outputs = softmax(self.images, self.weights)
        digits = outputs.argmax(axis=1)
        if hard_end:
            digits[32:] = outputs[32:].argmin(axis=1)
        else:
            mistaken = rng.random(count) < 0.3
            digits[mistaken] = (digits[mistaken] + rng.integers(1, 10, int(mistaken.sum()))) % 10
        self.targets = np.eye(10, dtype="float32")[digits] if one_hot else digits
        self.losses = -np.log(outputs[np.arange(count), digits])
        self.hits = outputs.argmax(axis=1) == digits
        self.confidence = float(outputs.max(axis=1).mean())
        self.loss, self.accuracy = float(self.losses.mean()), float(self.hits.mean())

    def report(self, probe: Any) -> dict[str, Any]:
        """What the student's function did with the compiled model."""
        return as_dict(probe.evaluate_compiled(weights=self.weights, images=self.images, targets=self.targets))

    def answer(self, probe: Any) -> tuple[float, float]:
        """Loss and accuracy as the student's function gives them."""
        answer = as_dict(self.report(probe).get("answer"))
        loss = member(answer, "loss", "evaluate.no_key", "evaluate.not_a_number")
        return loss, member(answer, "accuracy", "evaluate.no_key", "evaluate.not_a_number")

    def require_loss(self, probe: Any) -> None:
        """Fail unless the loss is the mean loss of all images."""
        loss, accuracy = self.answer(probe)
        if near(loss, self.loss, LOSS_TOLERANCE):
            return
        if near(loss, self.accuracy) and near(accuracy, self.loss, LOSS_TOLERANCE):
            fail("evaluate.swapped")
        if near(loss, 1 - self.accuracy):
            fail("evaluate.loss_from_accuracy")
        self._require_all(loss, self.losses)
        fail("evaluate.other_loss")

    def require_accuracy(self, probe: Any) -> None:
        """Fail unless the accuracy is the share of all images whose digit is found."""
        loss, accuracy = self.answer(probe)
        if near(accuracy, self.accuracy):
            return
        if near(accuracy, self.loss, LOSS_TOLERANCE):
            fail("evaluate.same_value" if near(loss, self.loss, LOSS_TOLERANCE) else "evaluate.swapped")
        if near(accuracy, 100 * self.accuracy):
            fail("evaluate.percent")
        if near(accuracy, self.confidence):
            fail("evaluate.confidence")
        self._require_all(accuracy, self.hits)
        fail("evaluate.other_accuracy")

    def _require_all(self, value: float, each: np.ndarray) -> None:
        """Fail if the value stands for some of the images, or batches were put together wrongly."""
        sizes = [size for size in USUAL_BATCHES if size < len(each)]
        for size in sizes:
            means = [each[at : at + size].mean() for at in range(0, len(each), size)]
            if near(value, sum(means), LOSS_TOLERANCE) or near(value, np.mean(means)):
                fail("evaluate.batches")
        for size in sizes:
            last = each[-(len(each) % size or size) :]
            if near(value, each[:size].mean(), LOSS_TOLERANCE) or near(value, last.mean(), LOSS_TOLERANCE):
                fail("evaluate.part")
