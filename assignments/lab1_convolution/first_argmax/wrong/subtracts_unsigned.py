# wrong: compares by the sign of a difference, which uint8 does not have
# shows: argmax.unsigned
# told: argmax.unsigned
# fails: test_negative_values_and_rows (argmax.unsigned)
# fails: test_any_shape (argmax.unsigned)
import numpy as np


def first_argmax(values) -> int:
    flat = np.asarray(values).flatten()
    best = 0
    for index in range(1, flat.size):
        with np.errstate(over="ignore"):
            if flat[index] - flat[best] > 0:
                best = index
    return best
