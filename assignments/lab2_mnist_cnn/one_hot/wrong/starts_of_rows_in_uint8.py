# wrong: ten times the row number is computed in uint8 where the labels are uint8: np.put meets the first rows only
# shows: onehot.narrow_places
# told: onehot.narrow_places
# fails: test_all_ten_digits (onehot.narrow_places)
import numpy as np


def one_hot(labels):
    encoded = np.zeros((len(labels), 10), int)
    starts = np.zeros_like(labels)
    for i in range(1, len(labels)):
        starts[i] = starts[i - 1] + np.array(10, dtype=labels.dtype)
    np.put(encoded, starts + labels, 1)
    return encoded
