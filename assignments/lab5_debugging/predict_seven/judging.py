"""Let the student's function predict an image file, by a model that tells what reached it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_integer
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.pixels import MIRRORED, TRANSPOSED, Way, signed, standardised, stretched
from autograder.student.checks.reports import as_flag

# A batch of images has four; NumPy's arrays have no more than 64.
MAX_AXES = 64
BATCH = (1, 28, 28, 1)
# Shape that reached the model -> the code for an axis of size 1 in another place.
MISPLACED = {(28, 28, 1, 1): "seven.axis_at_the_end", (1, 1, 28, 28): "seven.channel_in_front"}
COLORED = {(*axes, channels) for axes in ((28, 28), (1, 28, 28)) for channels in (3, 4)}
# What lies in the files beside the one asked for: a picture that no check asks for.
BESIDE = np.tile(np.arange(0, 252, 9, dtype="uint8"), (28, 1))
# How far a picture from a JPEG file, scaled to 0-1, may be off what it was made of.
LOSSY = 0.08
# Gray values from color differ by one in 255 between libraries; JPEG decoders differ by several at sharp edges.
PIXEL_TOLERANCE = 0.006
JPEG_TOLERANCE = 0.04
# Every library reads the same numbers from a gray PNG; tf.image's weights of colors add up to 0.9999.
GRAY_TOLERANCE = 0.001


@dataclass(frozen=True)
class Watched:
    """What happened when the student's function predicted a file.

    Attributes:
        answer: what it returned.
        seen: the batch that reached the model, (1, 28, 28, 1).
        outputs: what the model gave for it.
        pixels: the file's gray values, (28, 28) uint8.
        whole: whether the model was asked with an array of integers.
    """

    answer: Any
    seen: np.ndarray
    outputs: np.ndarray
    pixels: np.ndarray
    whole: bool

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


def watched(probe: Any, image: np.ndarray, name: str, mode: str = "L", any_axes: bool = False) -> Watched:
    """Let the student's function predict ``image``, saved as ``name``; fails unless one image reached the model.

    Args:
        any_axes: pixels that the model was asked with on other axes are taken, too. Another check refuses those.
    """
    try:
        report = as_dict(probe.predict_file(image=image, beside=BESIDE, weights=list(weights()), name=name, mode=mode))
    except StudentFailed as problem:
        text = str(problem.facts.get("text", ""))
        for channels in (3, 4):
            if re.search(rf"(array of size|tensor with) {784 * channels} ", text):
                fail("seven.not_gray", received=(28, 28, channels))
        # The file that `path` names is there.
        if "No such file or directory" in text:
            fail("seven.fixed_file")
        # Every check reads gray files first.
        if mode != "L" and problem.code == "student.raised":
            fail("seven.color_raises")
        raise
    asked = _shape(report["asked"])
    pixels, whole = as_array(report["pixels"], (28, 28)), as_flag(report["whole"])
    if any_axes and asked not in (None, BATCH) and report["given"] is not None:
        given = as_array(report["given"])
        if given.size == 784:
            return Watched(report["answer"], given.reshape(BATCH), np.zeros(0), pixels, whole)
    if asked not in (None, BATCH):
        if len(asked) == 4 and asked[1:] == BATCH[1:]:
            # Every check reads gray files first: of those, one image reached the model.
            if mode != "L" and asked[0] in (3, 4):
                fail("seven.channels_as_images", received=asked, count=asked[0])
            fail("seven.several_images", received=asked, count=asked[0])
        fail("seven.not_gray" if asked in COLORED else MISPLACED.get(asked, "seven.batch_axis"), received=asked)
    if report["seen"] is None:
        fail("seven.not_asked")
    seen = as_array(report["seen"])
    if not seen.size:
        fail("seven.not_asked")
    if seen.shape != BATCH:
        fail(MISPLACED.get(seen.shape, "seven.batch_axis"), received=seen.shape)
    found = Watched(report["answer"], seen, as_array(report["outputs"]), pixels, whole)
    found.require_run()
    return found


def require_files(reports: list[Watched]) -> None:
    """Fail if one and the same image reached the model for the first two files."""
    seen = reports[0].seen
    if np.array_equal(seen, reports[1].seen):
        # By any scale.
        other = np.allclose(seen.reshape(28, 28) / max(seen.max(), 1e-7), BESIDE / BESIDE.max(), atol=LOSSY)
        fail("seven.fixed_file" if other else "seven.not_the_file")


def require_pixels(reports: list[Watched], files: Sequence[tuple[np.ndarray, str, str]]) -> None:
    """Fail unless what reached the model is each file's pixels on a scale from 0 to 1.

    Args:
        files: image, name and mode of each; the name's ending is the format, ``L`` is gray and ``RGB`` color.
    """
    tolerances = [
        JPEG_TOLERANCE if name.endswith(".jpg") else GRAY_TOLERANCE if mode == "L" else PIXEL_TOLERANCE
        for _, name, mode in files
    ]

    def explains(way: Way, report: Watched, tolerance: float) -> bool:
        return np.allclose(report.seen.reshape(28, 28), way(report.pixels.astype("float64")), atol=tolerance)

    # A library that scales PNG files by itself is right for the others.
    pairs = list(zip(reports, tolerances, strict=True))
    right = [explains(lambda x: x / 255, *pair) for pair in pairs]
    wrong = [pair for pair, is_right in zip(pairs, right, strict=True) if not is_right]
    if not wrong:
        return
    for code, ways in MISTAKES.items():
        if any(all(explains(way, *pair) for pair in wrong) for way in ways):
            if code == "seven.floor_division" and all(report.whole for report, _ in wrong):
                fail("seven.whole_numbers")
            # JPEG files are right, and all PNG files are not.
            if code == "seven.scaled_twice" and right == [name.endswith(".jpg") for _, name, _ in files]:
                fail("seven.png_scaled_twice")
            fail(code)
    divisors = [_divisor(report) for report, _ in wrong]
    if min(divisors) > 1 + PIXEL_TOLERANCE and np.allclose(divisors, divisors[0], rtol=0.01):
        fail("seven.other_divisor", received=float(round(divisors[0])))
    if all(_is_divided(report) for report, _ in wrong):
        fail("seven.divides_the_prediction")
    highest = max(float(report.seen.max()) for report in reports)
    if highest > 1 + PIXEL_TOLERANCE:
        fail("seven.not_scaled", highest=highest)
    fail("seven.wrong_pixels")


def _divisor(report: Watched) -> float:
    """What the file's pixels were divided by; 0 where the pixels that reached the model are no such quotient."""
    pixels, seen = report.pixels.astype("float64"), report.seen.reshape(28, 28)
    share = float((pixels * seen).sum() / max((pixels**2).sum(), 1))
    fits = share > 0 and np.allclose(seen, pixels * share, atol=0.02 * np.abs(seen).max())
    return 1 / share if fits else 0.0


def _is_divided(report: Watched) -> bool:
    """Whether the answer is the prediction divided by 255."""
    answer = report.answer
    return (
        isinstance(answer, np.ndarray)
        and answer.dtype.kind == "f"
        and answer.size == 10
        and np.allclose(answer.ravel() * 255, report.prediction(), atol=1e-3)
    )


def _of_length_one(x: np.ndarray, axis: int | None) -> np.ndarray:
    length = np.sqrt((x**2).sum(axis=axis, keepdims=True))
    return x / np.where(length == 0, 1, length)


# Code -> what the mistake makes of a file's pixels (28, 28).
MISTAKES: dict[str, list[Way]] = {
    "seven.floor_division": [lambda x: x // 255],
    "seven.minus_one_to_one": [lambda x: x / 127.5 - 1],
    "seven.scaled_twice": [lambda x: x / 255 / 255],
    "seven.own_maximum": [lambda x: x / x.max()],
    "seven.own_scale": [
        stretched,
        standardised,
        lambda x: standardised(x / 255),
        *(lambda x, axis=axis: _of_length_one(x, axis) for axis in (None, 0, 1)),
    ],
    # The mean of red, green and blue, which are alike in a gray picture, by a sum of eight bits.
    "seven.sum_overflows": [lambda x: np.round(x) * 3 % 256 // 3 / 255, lambda x: np.round(x) * 3 % 256 / 3 / 255],
    "seven.inverted": [lambda x: 1 - x / 255],
    "seven.transposed": [lambda x, way=way: way(x) / 255 for way in TRANSPOSED],
    "seven.signed": [signed, lambda x: signed(x) / 255],
    "seven.mirrored": [lambda x, way=way: way(x) / 255 for way in MIRRORED],
    "seven.two_values": [
        lambda x: np.round(x / 255),
        lambda x: (x > 0).astype(float),
        lambda x: (x > 127).astype(float),
    ],
}


def require_prediction(report: Watched) -> None:
    """Fail unless the answer is what the model predicts for the batch that reached it, (1, 10)."""
    answer, predicted = as_array(report.answer), report.prediction()
    if answer.shape != (1, 10):
        _name_shape(answer, predicted)
    if np.allclose(answer.ravel(), predicted, atol=1e-3):
        return
    again = np.exp(predicted) / np.exp(predicted).sum()
    mistakes = {
        "seven.softmax_again": [again],
        "seven.rounded": [*(np.round(predicted, digits) for digits in range(3)), np.eye(10)[predicted.argmax()]],
        "seven.percent": [predicted * 100, np.round(predicted * 100)],
        "seven.divides_the_prediction": [predicted / 255],
    }
    for code, results in mistakes.items():
        if any(np.allclose(answer.ravel(), result, atol=1e-3) for result in results):
            fail(code)
    fail("seven.other_answer")


def _name_shape(answer: np.ndarray, predicted: np.ndarray) -> NoReturn:
    """Fail with words for an answer of another shape: what it holds of the prediction (10,)."""
    if answer.size == 10 and np.allclose(answer.ravel(), predicted, atol=1e-3):
        fail("seven.axes_lost", received=answer.shape)
    if answer.size == 1 and float(answer.ravel()[0]) == predicted.argmax():
        fail("seven.class_only")
    if answer.size == 1 and np.isclose(float(answer.ravel()[0]), predicted.max(), atol=1e-3):
        fail("seven.highest_only")
    fail("seven.picture_returned" if answer.size == 784 else "seven.answer_shape", received=answer.shape)


def _shape(asked: Any) -> tuple[int, ...] | None:
    """The shape that a probe noted; None where a student's code has put anything else in its place."""
    if asked is None:
        return None
    sizes = as_array(asked)
    if sizes.ndim != 1 or sizes.size > MAX_AXES:
        return None
    return tuple(as_integer(size) for size in sizes.tolist())
