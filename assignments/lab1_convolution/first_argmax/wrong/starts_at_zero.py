# wrong: the largest value starts at 0, so all-negative values give index 0
# shows: argmax.negative_values
# told: argmax.negative_values
# fails: test_negative_values_and_rows (argmax.negative_values)
# fails: test_negative_values_and_fractions (argmax.negative_values)
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).ravel()
    largest = 0
    index = 0
    for i, v in enumerate(flat):
        if v > largest:
            largest = v
            index = i
    return index
