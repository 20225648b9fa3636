"""Name what ``prepare_images`` does otherwise than the training: without it, the model knows the same digits well."""

import math
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.pixels import MIRRORED, TRANSPOSED, TURNED, Way
from autograder.student.transport.rebuild import CrossedModel

# Digits for each further question to the model, and for each to the student's function: an order is kept by chance
# once in 40,320 times.
MOST, FEW = 400, 8
# Of the ways to prepare them, the best two on the first digits are measured on all.
FIRST, BEST = 100, 2
# What a wrong preparation costs at least. Below it, a change of the pixels may help by chance.
LEAST_GAIN = 0.05
# Part of the pixels' range by which images prepared alone and together differ, where they are not the same.
LEAST_DIFFERENCE = 0.02
# Pixels in the usual ranges, from raw ones.
RANGES = (lambda raw: raw, lambda raw: raw / 255, lambda raw: raw / 127.5 - 1)
# Code -> how a training may have taken the pixels, from what prepare_images gives.
SCALES: dict[str, tuple[Way, ...]] = {
    "trained.divided": (lambda pixels: pixels * 255,),
    "trained.not_divided": (lambda pixels: pixels / 255,),
    "trained.other_scale": (
        lambda pixels: pixels * 2 - 1,
        lambda pixels: (pixels + 1) / 2,
        lambda pixels: pixels / 127.5 - 1,
    ),
    "trained.inverted": (lambda pixels: pixels.max() + pixels.min() - pixels,),
}
# The same of pictures (n, height, width, ...).
TURNS: dict[str, tuple[Way, ...]] = {
    "trained.transposed": TRANSPOSED,
    "trained.turned": MIRRORED + TURNED,
}


def accuracy_of(outputs: np.ndarray, labels: np.ndarray) -> float:
    """The share of digits found."""
    return float(np.mean(outputs.argmax(axis=1) == labels))


def mistake_among_images(prepare_images: Any, images: np.ndarray) -> str | None:
    """The code of what happens to images that are prepared together, beside the same prepared one by one; else None."""
    try:
        together = as_array(prepare_images(images[:FEW])).astype("float64")
        singly = [as_array(prepare_images(images[at : at + 1])) for at in range(FEW)]
    except StudentFailed:
        return None
    if any(one.shape != (1, *together.shape[1:]) for one in singly):
        return None
    alone = np.concatenate(singly).astype("float64")
    is_one = not (together != together[0]).any() and any(_same(together[0], one) for one in alone)
    if is_one and len(np.unique(alone.reshape(FEW, -1), axis=0)) > 1:
        return "trained.one_image"
    if _same(*(np.unique(each.reshape(FEW, -1), axis=0) for each in (together, alone))):
        return None if _same(together, alone) else "trained.order_changed"
    if _same(np.sort(together.ravel()), np.sort(alone.ravel())):
        return "trained.mixed_images"
    different = np.abs(together - alone).mean() > LEAST_DIFFERENCE * (np.ptp(together) or 1)
    return "trained.not_alone" if different else None


def keeps_grays_of_floats(prepare_images: Any, images: np.ndarray) -> bool:
    """Whether the same images keep more than two values where they are floats: only their dtype drops the fractions."""
    try:
        return len(np.unique(as_array(prepare_images(images[:FEW].astype("float64"))))) > 2
    except CheckFailed:
        return False


def better_preparation(
    model: CrossedModel, prepared: np.ndarray, images: np.ndarray, labels: np.ndarray, least: float
) -> tuple[str, float] | None:
    """The code of what ``prepare_images`` does otherwise than the training, and the accuracy without it; else None.

    Args:
        prepared: what it made of ``images`` (n, 28, 28).
        least: the accuracy from which on a model does well.
    """
    pixels, images, labels = prepared[:MOST].astype("float32"), images[:MOST], labels[:MOST]
    least = max(least, accuracy_of(model.predict(pixels), labels) + LEAST_GAIN)

    def accuracy(way: tuple[str, Way], count: int) -> float:
        return accuracy_of(model.predict(way[1](pixels[:count])), labels[:count])

    ways = sorted(_ways_of(pixels), key=lambda way: accuracy(way, FIRST), reverse=True)[:BEST]
    other, code = max((accuracy(way, MOST), way[0]) for way in ways)
    if other >= least:
        scales_itself = any(node.kind == "Rescaling" for node in model.nodes)
        return "trained.scaled_twice" if code == "trained.divided" and scales_itself else code, other
    other = max(usual_accuracies(model, images, labels), default=0.0)
    if other < least:
        return None
    if len(np.unique(pixels)) > 2:
        return "trained.preparation", other
    return "trained.two_values" if prepared.dtype.kind == "f" else "trained.whole_numbers", other


def usual_accuracies(model: CrossedModel, images: np.ndarray, labels: np.ndarray) -> list[float]:
    """The model's accuracies with images prepared here, in each of the usual ranges; empty where it takes others."""
    shape = tuple(model.keras().inputs[0].shape[1:])
    if None in shape or np.prod(shape) != images[0].size:
        return []
    raw = images.reshape(len(images), *shape).astype("float32")
    return [accuracy_of(model.predict(pixels(raw)), labels) for pixels in RANGES]


def _ways_of(pixels: np.ndarray) -> list[tuple[str, Way]]:
    """How another training may have taken prepared images, and the code of each. One image is one row of ``pixels``."""
    found = [(code, way) for code, ways in SCALES.items() for way in ways]
    side = math.isqrt(pixels[0].size)
    if side**2 == pixels[0].size if pixels.ndim == 2 else pixels.ndim > 2 and pixels.shape[1] == pixels.shape[2]:
        found += [(code, _as_pictures(way, side)) for code, ways in TURNS.items() for way in ways]
    return found


def _as_pictures(way: Way, side: int) -> Way:
    """The same for images of which each may be one row of ``side`` times ``side`` pixels."""

    def changed(pixels: np.ndarray) -> np.ndarray:
        pictures = pixels.reshape(-1, side, side) if pixels.ndim == 2 else pixels
        return way(pictures).reshape(pixels.shape)

    return changed


def _same(one: np.ndarray, other: np.ndarray) -> bool:
    return one.shape == other.shape and bool(np.allclose(one, other, atol=1e-6))
