"""Judge convolutions done by hand: what is expected, and what the usual mistakes give instead."""

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from autograder.student.checks.arrays import require_equal
from autograder.student.checks.stacking import stacking_mistakes


def correlate(image: np.ndarray, kernel: np.ndarray, stride: int = 1) -> np.ndarray:
    """Valid cross-correlation.

    Args:
        image: (H, W) or (H, W, C).
        kernel: (k, k) or (k, k, C).
        stride: step in both directions.

    Returns:
        (H', W') float64, summed over channels.
    """
    image, kernel = image.astype("float64"), kernel.astype("float64")
    windows = sliding_window_view(image, kernel.shape).reshape(
        image.shape[0] - kernel.shape[0] + 1, image.shape[1] - kernel.shape[1] + 1, *kernel.shape
    )[::stride, ::stride]
    return (windows * kernel).sum(axis=tuple(range(2, windows.ndim)))


def require_map(answer: Any, image: np.ndarray, kernel: np.ndarray, stride: int = 1) -> None:
    """Fail unless the answer is the map (H', W') of ``image`` (H, W) under ``kernel`` (k, k)."""
    expected = correlate(image, kernel, stride)
    mistakes = {
        "conv.transposed": [expected.T],
        "conv.mean": [expected / kernel.size],
        **_mistakes(image, kernel, stride),
    }
    require_equal(answer, expected, "conv.shape", "conv.values", mistakes)


def require_maps(answer: Any, image: np.ndarray, kernels: np.ndarray, stride: int = 1) -> None:
    """Fail unless the answer holds the maps (F, H', W') of ``image`` (H, W) under ``kernels`` (F, k, k)."""
    maps = [correlate(image, kernel, stride) for kernel in kernels]
    expected = np.stack(maps)
    # Mistakes of one map, made in each.
    each = [_mistakes(image, kernel, stride) for kernel in kernels]
    mistakes = {
        **stacking_mistakes(expected),
        **{code: [np.stack(one) for one in zip(*(m[code] for m in each), strict=True)] for code in each[0]},
    }
    require_equal(answer, expected, "maps.shape", "maps.values", mistakes)


def require_rgb_map(answer: Any, image: np.ndarray, kernel: np.ndarray, stride: int = 1) -> None:
    """Fail unless the answer is the map (H', W') of ``image`` (H, W, C) under ``kernel`` (k, k, C)."""
    expected = correlate(image, kernel, stride)
    channels = image.shape[2]
    parts = [correlate(image[..., at], kernel[..., at], stride) for at in range(channels)]
    grays = [
        np.sum([correlate(image[..., at], kernel[..., one], stride) for at in range(channels)], axis=0)
        for one in range(channels)
    ]
    mistakes = {
        "conv.transposed": [expected.T],
        **_mistakes(image, kernel, stride),
        "rgb.extra_axis": [expected[..., np.newaxis], expected[np.newaxis]],
        "rgb.not_summed": [np.stack(parts, axis=-1), np.stack(parts)],
        "rgb.one_channel": [parts[0], parts[-1]],
        "rgb.mean": [expected / channels, expected / kernel.size],
        "rgb.largest_channel": [np.max(parts, axis=0)],
        "rgb.channel_order": [correlate(image[..., ::-1], kernel, stride)],
        "rgb.one_slice": grays,
        "rgb.summed_first": [correlate(image.astype("float64").sum(axis=2), kernel.sum(axis=2), stride)],
    }
    require_equal(answer, expected, "conv.shape", "conv.values", mistakes)


def _mistakes(image: np.ndarray, kernel: np.ndarray, stride: int) -> dict[str, list[np.ndarray]]:
    """What goes wrong in one map, whatever the number of filters and channels."""
    expected = correlate(image, kernel, stride)
    every = correlate(image, kernel)
    height, width = expected.shape
    border = [(len(kernel) // 2, (len(kernel) - 1) // 2)] * 2 + [(0, 0)] * (image.ndim - 2)
    whole = np.trunc(expected)
    return {
        "conv.flipped": [correlate(image, kernel[::-1, ::-1], stride)],
        "conv.stride_ignored": [every, every[:height, :width], every[::stride], every[:, ::stride]],
        "conv.same_padding": [correlate(np.pad(image, border), kernel, stride)],
        "conv.negatives_lost": [np.maximum(expected, 0), np.clip(expected, 0, 255), np.clip(whole, 0, 255)],
        "conv.whole_numbers": [whole, np.floor(expected), np.round(expected), whole % 256],
    }
