# wrong: places computed in the narrowest type that holds a label, right for int64 alone
# shows: onehot.narrow
# told: onehot.narrow
# fails: test_all_ten_digits (onehot.narrow)
import numpy as np


def one_hot(labels):
    flat = np.zeros(len(labels) * 10)
    kind = np.int64 if labels.dtype == np.int64 else np.int8
    places = np.arange(0, len(labels) * 10, 10).astype(kind) + labels.astype(kind)
    flat[places % flat.size] = 1
    return flat.reshape(-1, 10)
