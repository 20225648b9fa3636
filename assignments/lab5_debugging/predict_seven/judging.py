"""Let the student's function predict an image file, by a model that tells what reached it."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_integer
from autograder.student.checks.failures import fail

# A batch of images has four; NumPy's arrays have no more than 64.
MAX_AXES = 64


@dataclass(frozen=True)
class Watched:
    """What happened when the student's function predicted a file.

    Attributes:
        answer: what it returned.
        asked: shape of what the model was asked, before Keras adapted it; None where that could not be seen.
        seen: the batch that reached the model.
        outputs: what the model gave for it.
        pixels: the file's gray values, (28, 28) uint8.
    """

    answer: Any
    asked: tuple[int, ...] | None
    seen: np.ndarray
    outputs: np.ndarray
    pixels: np.ndarray

    def require_run(self) -> None:
        """Fail unless the outputs are what the model gives for the batch: a made-up report names neither."""
        if self.outputs.size != 10 or not np.allclose(self.outputs.ravel(), self.prediction(), atol=1e-3):
            fail("student.garbled")

    def prediction(self) -> np.ndarray:
        """Probabilities (10,) that the watched model gives for what reached it."""
        kernel, bias = weights()
        scores = np.resize(self.seen, 784) @ kernel + bias
        return np.exp(scores - scores.max()) / np.exp(scores - scores.max()).sum()


def weights() -> tuple[np.ndarray, np.ndarray]:
    """Kernel (784, 10) and bias (10,) of the watched model: probabilities differ, and none is near 0 or 1."""
    rng = np.random.default_rng(5)
    return rng.normal(0, 0.15, (784, 10)).astype("float32"), rng.normal(0, 0.3, 10).astype("float32")


def watched(probe: Any, image: np.ndarray, name: str, mode: str = "L") -> Watched:
    """Let the student's function predict ``image``, saved as ``name``; fails if nothing reached the model."""
    report = as_dict(probe.predict_file(image=image, weights=list(weights()), name=name, mode=mode))
    if report["seen"] is None:
        fail("seven.not_asked")
    seen, pixels = as_array(report["seen"]), as_array(report["pixels"], (28, 28))
    if not seen.size:
        fail("seven.not_asked")
    return Watched(report["answer"], _shape(report["asked"]), seen, as_array(report["outputs"]), pixels)


def _shape(asked: Any) -> tuple[int, ...] | None:
    """The shape that a probe noted; a student's code may have put anything in its place."""
    if asked is None:
        return None
    sizes = as_array(asked)
    if sizes.ndim != 1 or sizes.size > MAX_AXES:
        fail("student.garbled")
    return tuple(as_integer(size) for size in sizes.tolist())
