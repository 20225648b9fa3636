"""Labels and predictions to judge measures of classification on, and one-hot labels."""

from collections.abc import Iterable

import numpy as np

from autograder.student.checks.failures import fail


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


def require_one_hot(answer: np.ndarray, labels: np.ndarray) -> None:
    """Fail unless ``answer`` is (n, 10) with a single 1 in each row, in the column of its label."""
    if answer.shape != (len(labels), 10):
        fail("onehot.width", received=answer.shape)
    if not np.array_equal(np.sort(answer, axis=1), np.tile([0.0] * 9 + [1.0], (len(labels), 1))):
        fail("onehot.not_one_hot")
    if not np.array_equal(answer.argmax(axis=1), labels):
        fail("onehot.wrong_column")
