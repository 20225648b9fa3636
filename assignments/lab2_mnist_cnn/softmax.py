"""A small softmax model without Keras: what it answers, what it measures, and what Keras's Adam makes of it."""

from collections.abc import Iterable, Iterator

import numpy as np

# Images, digits and what each sample counts.
Batch = tuple[np.ndarray, np.ndarray, np.ndarray]


def probabilities(weights: list[np.ndarray], x: np.ndarray) -> np.ndarray:
    """Outputs (n, 10) of a softmax model with these weights, kernel and bias, in float64."""
    return np.exp(_logarithms(weights, x))


def measures(weights: list[np.ndarray], x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Cross-entropy and accuracy of a softmax model with these weights, kernel and bias."""
    logs = _logarithms(weights, x)
    return -float(logs[np.arange(len(y)), y].mean()), float(np.mean(logs.argmax(axis=1) == y))


def trained(weights: list[np.ndarray], batches: Iterable[Batch], rates: Iterable[float]) -> Iterator[list[np.ndarray]]:
    """The weights after each step of Keras's Adam with cross-entropy and no other option.

    Args:
        rates: the learning rate of each step.
    """
    weights = [weight.astype("float64") for weight in weights]
    moments = [(np.zeros_like(weight), np.zeros_like(weight)) for weight in weights]
    for step, ((x, y, counts), rate) in enumerate(zip(batches, rates, strict=True), start=1):
        flat = x.reshape(len(x), -1).astype("float64")
        error = (probabilities(weights, x) - np.eye(10)[y]) * counts[:, None] / len(x)
        for at, gradient in enumerate((flat.T @ error, error.sum(axis=0))):
            first, second = moments[at]
            first = 0.9 * first + 0.1 * gradient
            second = 0.999 * second + 0.001 * gradient**2
            moments[at] = first, second
            scale = np.sqrt(1 - 0.999**step) / (1 - 0.9**step)
            weights[at] = weights[at] - rate * scale * first / (np.sqrt(second) + 1e-7)
        yield list(weights)


def _logarithms(weights: list[np.ndarray], x: np.ndarray) -> np.ndarray:
    """Logarithms of the probabilities, (n, 10)."""
    scores = x.reshape(len(x), -1).astype("float64") @ weights[0] + weights[1]
    scores -= scores.max(axis=1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
