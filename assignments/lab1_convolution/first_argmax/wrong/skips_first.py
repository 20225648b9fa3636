# wrong: the comparison starts with the second value, the first one can never win
# shows: argmax.first_left_out
# told: argmax.first_left_out
# fails: test_negative_values_and_rows (argmax.first_left_out)
# fails: test_first_of_equals (argmax.first_left_out)
# fails: test_negative_values_and_fractions (argmax.first_left_out)
# fails: test_any_shape (argmax.first_left_out)
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).ravel()
    best = 1
    for i in range(1, len(flat)):
        if flat[i] > flat[best]:
            best = i
    return best
