# wrong: argmin of the negated values; in uint8 the negative of 0 is 0, the smallest of all
# shows: argmax.unsigned
# told: argmax.unsigned
# fails: test_negative_values_and_rows (argmax.unsigned)
# fails: test_any_shape (argmax.unsigned)
import numpy as np


def first_argmax(values) -> int:
    flat = np.asarray(values).ravel()
    return int((-flat).argmin())
