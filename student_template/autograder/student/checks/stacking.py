"""What goes wrong where feature maps are put together."""

import numpy as np


def stacking_mistakes(expected: np.ndarray) -> dict[str, list[np.ndarray]]:
    """What ``expected``, maps (F, H', W'), looks like where they were put together wrongly: code -> arrays."""
    return {
        "maps.filters_last": [np.moveaxis(expected, 0, -1)],
        "maps.reshaped": [np.moveaxis(expected, 0, -1).reshape(expected.shape)],
        "maps.summed": [expected.sum(axis=0)],
        "maps.joined": [np.concatenate(list(expected), axis=0), np.concatenate(list(expected), axis=1)],
        "maps.one_only": [expected[0], expected[0][np.newaxis], expected[-1], expected[-1][np.newaxis]],
        "maps.all_the_same": [np.stack([one] * len(expected)) for one in (expected[0], expected[-1])],
        "maps.order": [expected[::-1]],
        "maps.accumulated": [np.cumsum(expected, axis=0)],
        "maps.empty": [np.zeros_like(expected)],
    }
