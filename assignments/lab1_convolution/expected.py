"""Judge what was done by hand: what is expected, and what the usual mistakes give instead.

Convolution and what both kinds of pooling share, in the order of the lab.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from autograder.student.checks import as_array
from autograder.student.checks.arrays import close

from .judging import require_values
from .mistakes import rounding_mistakes, stacking_mistakes, stride_mistakes, summing_mistakes

# Takes windows and ``axis``, such as ``np.max``.
Reduce = Callable[..., np.ndarray]


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


def in_order(answer: Any, expected: np.ndarray, *others: np.ndarray) -> Any:
    """The answer, with ``expected`` for the right values on other axes: a public check has told that already."""
    array = as_array(answer)
    return expected if any(close(array, other) for other in others) else answer


def require_map(answer: Any, image: np.ndarray, kernel: np.ndarray, stride: int = 1, *, any_axes: bool = True) -> None:
    """Fail unless the answer is the map (H', W') of ``image`` (H, W) under ``kernel`` (k, k).

    Args:
        any_axes: let (W', H') pass.
    """
    expected = correlate(image, kernel, stride)
    if any_axes:
        answer = in_order(answer, expected, expected.T)
    # What mistakes give is worked out where one was made.
    if close(as_array(answer), expected):
        return
    mistakes = {
        "conv.mean": [expected / kernel.size],
        **_map_mistakes(image, kernel, stride),
    }
    require_values(answer, expected, "conv.shape", "conv.values", mistakes)


def require_maps(answer: Any, image: np.ndarray, kernels: np.ndarray, stride: int = 1) -> None:
    """Fail unless the answer holds the maps (F, H', W') of ``image`` (H, W) under ``kernels`` (F, k, k)."""
    maps = [correlate(image, kernel, stride) for kernel in kernels]
    expected = np.stack(maps)
    answer = in_order(answer, expected, np.moveaxis(expected, 0, -1), expected.swapaxes(1, 2))
    if close(as_array(answer), expected):
        return
    # Mistakes of one map, made in each.
    each = [_map_mistakes(image, kernel, stride) for kernel in kernels]
    mistakes = {
        **stacking_mistakes(expected),
        # Of three filters the third may be a repeated one that was dropped.
        "maps.two_only": [expected[:2]] if len(maps) > 3 else [],
        **{code: [np.stack(one) for one in zip(*(m[code] for m in each), strict=True)] for code in each[0]},
    }
    require_values(answer, expected, "maps.shape", "maps.values", mistakes)


def require_rgb_map(answer: Any, image: np.ndarray, kernel: np.ndarray, stride: int = 1) -> None:
    """Fail unless the answer is the map (H', W') of ``image`` (H, W, C) under ``kernel`` (k, k, C)."""
    expected = correlate(image, kernel, stride)
    answer = in_order(answer, expected, expected[..., np.newaxis], expected[np.newaxis])
    if close(as_array(answer), expected):
        return
    channels = image.shape[2]
    parts = [correlate(image[..., at], kernel[..., at], stride) for at in range(channels)]
    grays = [
        np.sum([correlate(image[..., at], kernel[..., one], stride) for at in range(channels)], axis=0)
        for one in range(channels)
    ]
    mistakes = {
        **_map_mistakes(image, kernel, stride),
        "rgb.channels_first": _taken_channels_first(image, kernel, stride),
        "rgb.reshaped": [_reshaped(image, kernel, stride)],
        "rgb.not_summed": [np.stack(parts, axis=-1), np.stack(parts)],
        "rgb.one_channel": [parts[0]],
        "rgb.last_channel": [parts[-1]],
        "rgb.mean": [expected / channels, expected / kernel.size],
        "rgb.gray": [
            correlate(image.mean(axis=2), kernel.mean(axis=2), stride),
            correlate(image.mean(axis=2), kernel.sum(axis=2), stride),
        ],
        "rgb.largest_channel": [np.max(parts, axis=0)],
        "rgb.channel_order": [correlate(image[..., ::-1], kernel, stride)],
        "rgb.one_slice": grays,
        "rgb.summed_first": [correlate(image.astype("float64").sum(axis=2), kernel.sum(axis=2), stride)],
    }
    require_values(answer, expected, "conv.shape", "conv.values", mistakes)


def _taken_channels_first(image: np.ndarray, kernel: np.ndarray, stride: int) -> list[np.ndarray]:
    """What comes out where the first axis of ``image``, or that of the filter as well, counts as the channels."""
    found = []
    if image.shape[0] == kernel.shape[2] and min(image.shape[1:]) >= len(kernel):
        found.append(correlate(np.moveaxis(image, 0, -1), kernel, stride))
    if min(image.shape[1:]) >= max(kernel.shape[1:]):
        found.append(np.sum([correlate(one, part, stride) for one, part in zip(image, kernel, strict=False)], axis=0))
    return found


def _reshaped(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    """What comes out where reshape was to bring the channels to the front."""
    planes, weights = image.reshape(-1, *image.shape[:2]), kernel.reshape(-1, *kernel.shape[:2])
    return np.sum([correlate(one, part, stride) for one, part in zip(planes, weights, strict=True)], axis=0)


def _map_mistakes(image: np.ndarray, kernel: np.ndarray, stride: int) -> dict[str, list[np.ndarray]]:
    """What goes wrong in one map, whatever the number of filters and channels."""
    expected = correlate(image, kernel, stride)
    every, whole = correlate(image, kernel), np.trunc(kernel)
    # Where a cast leaves nothing, the map is empty, as other mistakes make it.
    casts = [_cast(image, dtype) for dtype in ("int8", "uint8", "int64")]
    border = [(len(kernel) // 2, (len(kernel) - 1) // 2)] * 2 + [(0, 0)] * (image.ndim - 2)
    return {
        "conv.flipped": [
            correlate(image, turned, stride)
            for turned in (kernel[::-1, ::-1], kernel[::-1], kernel[:, ::-1], np.flip(kernel))
        ],
        "conv.kernel_transposed": [correlate(image, kernel.swapaxes(0, 1), stride)],
        "values.pixels_cast": [correlate(one, kernel, stride) if one.any() else expected for one in casts],
        "conv.kernel_cast": [correlate(image, one, stride) if one.any() else expected for one in (whole, whole % 256)],
        "conv.matrix_product": [_multiplied_as_matrices(image, kernel, stride)] if image.ndim == 2 else [],
        "conv.dilated": _dilated(image, kernel, stride),
        "conv.written_back": [_written_back(image, kernel, stride)] if image.ndim == 2 else [],
        **stride_mistakes(every, stride),
        "conv.same_padding": [correlate(np.pad(image, border), kernel, stride)],
        **rounding_mistakes(expected),
        **summing_mistakes(expected),
    }


def _cast(image: np.ndarray, dtype: str) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return image.astype(dtype)


def _dilated(image: np.ndarray, kernel: np.ndarray, stride: int) -> list[np.ndarray]:
    """What comes out where the stride sets the filter's own values apart, if such a filter fits."""
    reach = (len(kernel) - 1) * stride + 1
    if reach > min(image.shape[:2]):
        return []
    spread = np.zeros((reach, reach, *kernel.shape[2:]))
    spread[::stride, ::stride] = kernel
    return [correlate(image, spread)]


def _written_back(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    """What comes out where each result takes the place of its window's middle, and later windows read it."""
    pixels, size = image.astype("float64"), len(kernel)
    found = correlate(image, kernel, stride)
    for row, at in np.ndindex(found.shape):
        window = pixels[row * stride : row * stride + size, at * stride : at * stride + size]
        window[size // 2, size // 2] = found[row, at] = (window * kernel).sum()
    return found


def _multiplied_as_matrices(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    windows = sliding_window_view(image.astype("float64"), kernel.shape)[::stride, ::stride]
    return np.asarray((windows @ kernel).sum(axis=(2, 3)))


def pooled(image: np.ndarray, reduce: Reduce, size: int, stride: int) -> np.ndarray:
    """``reduce`` of every full window of (H, W): (H', W') float64."""
    return np.asarray(reduce(windows_of(image, size, stride).astype("float64"), axis=(2, 3)))


def windows_of(image: np.ndarray, size: int, stride: int) -> np.ndarray:
    """Every full window of (H, W): (H', W', size, size)."""
    return sliding_window_view(image, (size, size))[::stride, ::stride]


def pool_mistakes(image: np.ndarray, reduce: Reduce, size: int, stride: int | None) -> dict[str, list[np.ndarray]]:
    """What goes wrong in pooling, whatever ``reduce`` makes of a window; a stride of None means ``size``."""
    step = stride or size
    expected = pooled(image, reduce, size, step)
    # At the top and left, instead of at the bottom and right.
    rests = [(length - size) % step for length in image.shape]
    filled = np.pad(image, [(0, (step - rest) % step) for rest in rests])
    twos = [pooled(image, reduce, 2, other) for other in (2, step)] if min(image.shape) > 1 and size != 2 else []
    height, width = (length // size for length in image.shape)
    cut = image[: height * size, : width * size].astype("float64")
    found = {
        "pool.reshaped": [
            np.asarray(reduce(cut.reshape(height, width, size, size), axis=(2, 3))),
            np.asarray(reduce(cut.reshape(size, size, height, width), axis=(0, 1))),
        ],
        "pool.cut_at_the_top": [pooled(image[rests[0] :, rests[1] :], reduce, size, step)],
        "pool.size_ignored": [*twos, *(two[: len(expected), : expected.shape[1]] for two in twos)],
        "pool.whole_numbers": [np.trunc(expected), np.floor(expected)],
        "values.pixels_cast": [pooled(_cast(image, dtype), reduce, size, step) for dtype in ("int8", "uint8", "int64")],
    }
    partial, padded = _with_partial_windows(image, reduce, size, step), pooled(filled, reduce, size, step)
    # The largest value of a window, if it is positive, is the same with zeros beside it.
    if not close(partial, padded):
        found["pool.padded"] = [padded]
        # A wrong number of windows, n // stride, may look the same.
        if partial.shape != tuple(length // step for length in image.shape):
            found["pool.partial_windows"] = [partial]
    if stride is None:
        found["pool.stride_default"], found["pool.stride_two"] = ([pooled(image, reduce, size, by)] for by in (1, 2))
    else:
        found["pool.stride_ignored"] = [pooled(image, reduce, size, other) for other in (size, 1)]
        found["pool.window_of_stride"] = [pooled(image, reduce, step, step)]
        if step > size:
            of_step = _with_partial_windows(image, reduce, step, step)
            found["pool.window_of_stride"].append(of_step[: len(expected), : expected.shape[1]])
    return found


def _with_partial_windows(image: np.ndarray, reduce: Reduce, size: int, stride: int) -> np.ndarray:
    rows, columns = (range(0, length, stride) for length in image.shape)
    parts = image.astype("float64")
    return np.array([[reduce(parts[row : row + size, at : at + size]) for at in columns] for row in rows])
