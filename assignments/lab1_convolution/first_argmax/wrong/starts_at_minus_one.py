# wrong: the largest value starts at -1, so values below -1 are never found
# shows: argmax.negative_values
# told: argmax.negative_values
# fails: test_negative_values_and_rows (argmax.negative_values)
# fails: test_negative_values_and_fractions (argmax.negative_values)
import numpy as np


def first_argmax(values):
    max_value = -1
    max_index = 0
    flat = np.asarray(values).flatten()
    for i in range(flat.size):
        if flat[i] > max_value:
            max_value, max_index = flat[i], i
    return max_index
