"""What right results look like after the usual mistakes: code -> arrays."""

import numpy as np


def rounding_mistakes(wanted: np.ndarray) -> dict[str, list[np.ndarray]]:
    """What ``wanted``, sums of products, looks like without its negative values or its fractions: code -> arrays."""
    whole, positive = np.trunc(wanted), np.maximum(wanted, 0)
    cut = [positive, np.clip(wanted, 0, 255), np.clip(whole, 0, 255)]
    # A last row or column that is not computed is 0 as well.
    if not (positive[..., -1, :].any() and positive[..., -1].any()):
        cut = [wanted] * 3
    return {
        "conv.negatives_lost": cut[:1],
        "conv.clipped": cut[1:],
        "conv.absolute": [np.abs(wanted)],
        "conv.whole_numbers": [whole, np.floor(wanted)],
        "conv.wrapped": [whole % 256],
    }


def fewer_decimals(wanted: np.ndarray) -> list[np.ndarray]:
    """What ``wanted`` looks like rounded, to whole numbers or to some decimals, or with further decimals cut off."""
    cut = [np.trunc(wanted * 10**places) / 10**places for places in (1, 2, 3)]
    return [*(np.round(wanted, places) for places in range(4)), *cut]


def summing_mistakes(wanted: np.ndarray) -> dict[str, list[np.ndarray]]:
    """What ``wanted``, maps (..., H', W'), looks like where positions or totals went wrong: code -> arrays."""
    without_row, without_column = wanted.copy(), wanted.copy()
    # Of two rows, the first one is left where a loop ends too early.
    if min(wanted.shape[-2:]) > 2:
        without_row[..., -1, :] = without_column[..., -1] = 0
    lost = np.zeros_like(wanted)
    lost[..., :-1, :-1] = wanted[..., :-1, :-1]
    return {
        "conv.last_window_lost": [
            wanted[..., :-1, :-1],
            wanted[..., :-1, :],
            wanted[..., :-1],
            *(wanted if _is_cut(one, wanted) else one for one in (without_row, without_column, lost)),
        ],
        "conv.running_total": [
            np.cumsum(wanted, axis=-1),
            np.cumsum(wanted.reshape(*wanted.shape[:-2], -1), axis=-1).reshape(wanted.shape),
            np.cumsum(wanted).reshape(wanted.shape),
        ],
    }


def _is_cut(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Whether ``found`` is what is left of ``wanted`` without negative values, or without large ones as well."""
    return any(np.array_equal(found, np.clip(wanted, 0, most)) for most in (None, 255))


def stride_mistakes(every: np.ndarray, stride: int) -> dict[str, list[np.ndarray]]:
    """What ``every``, (..., H', W') for stride 1, looks like where a stride is not used, or not everywhere."""
    fewer = every[..., ::stride, ::stride]
    apart = np.zeros_like(every)
    apart[..., ::stride, ::stride] = fewer
    rows, columns = fewer.shape[-2:]
    return {
        "conv.stride_unused": [every],
        "conv.zeros_between": [apart],
        "conv.stride_in_size_only": [every[..., :rows, :columns]],
        "conv.stride_not_in_columns": [every[..., ::stride, :], every[..., ::stride, :columns]],
        "conv.stride_not_in_rows": [every[..., ::stride], every[..., :rows, ::stride]],
    }


def stacking_mistakes(expected: np.ndarray) -> dict[str, list[np.ndarray]]:
    """What ``expected``, maps (F, H', W'), looks like where they were put together wrongly: code -> arrays."""
    return {
        "maps.filters_last": [np.moveaxis(expected, 0, -1)],
        "maps.reshaped": [np.moveaxis(expected, 0, -1).reshape(expected.shape)],
        "maps.summed": [expected.sum(axis=0)],
        "maps.joined": [np.concatenate(list(expected), axis=0), np.concatenate(list(expected), axis=1)],
        "maps.one_only": [expected[0], expected[0][np.newaxis], expected[-1], expected[-1][np.newaxis]],
        "maps.first_everywhere": [np.stack([expected[0]] * len(expected))],
        "maps.last_everywhere": [np.stack([expected[-1]] * len(expected))],
        "maps.order": [expected[::-1]],
        "maps.accumulated": [np.cumsum(expected, axis=0)],
        "maps.empty": [np.zeros_like(expected)],
    }
