# wrong: looks at ten values only, longer arrays are cut off
# shows: argmax.other
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).ravel()
    index = 0
    for digit in range(10):
        if digit < len(flat) and flat[digit] > flat[index]:
            index = digit
    return index
