# wrong: stops at the first value that is not larger than the one before
# shows: argmax.stops_early
# told: argmax.stops_early
# fails: test_negative_values_and_rows (argmax.stops_early)
# fails: test_negative_values_and_fractions (argmax.other)
# fails: test_any_shape (argmax.other)
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).ravel()
    i = 0
    while i + 1 < len(flat) and flat[i + 1] > flat[i]:
        i += 1
    return i
