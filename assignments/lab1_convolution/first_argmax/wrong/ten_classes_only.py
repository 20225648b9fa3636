# wrong: looks at ten values only, longer arrays are cut off
# shows: argmax.end_left_out
# told: argmax.end_left_out
# fails: test_negative_values_and_rows (argmax.end_left_out)
# fails: test_any_shape (argmax.other)
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).ravel()
    index = 0
    for digit in range(10):
        if digit < len(flat) and flat[digit] > flat[index]:
            index = digit
    return index
