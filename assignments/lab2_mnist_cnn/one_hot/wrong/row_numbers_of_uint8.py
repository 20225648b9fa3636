# wrong: numbers the rows in the dtype of the labels, which begins again at 0 after 255 for uint8
# shows: onehot.narrow_rows
# told: onehot.narrow_rows
# fails: test_all_ten_digits (onehot.narrow_rows)
import numpy as np


def one_hot(labels):
    row_numbers = np.cumsum(np.ones_like(labels), dtype=labels.dtype) - 1
    table = np.zeros((len(labels), 10), dtype="float32")
    table[row_numbers, labels] = 1.0
    return table
