# right: max over the indices with a key, which keeps the first of equals
import numpy as np


def first_argmax(values: np.ndarray) -> int:
    flat = np.asarray(values).ravel()
    return max(range(flat.size), key=flat.__getitem__)
