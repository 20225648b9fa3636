# wrong: np.isclose treats a slightly smaller earlier value as the maximum
# shows: argmax.other
# told: argmax.other
# fails: test_negative_values_and_fractions (argmax.other)
import numpy as np


def first_argmax(values) -> int:
    flat = np.asarray(values, dtype=float).ravel()
    return int(np.flatnonzero(np.isclose(flat, flat.max(), atol=1e-3))[0])
