# right: np.floor and np.ceil give whole numbers as floats; the error is a class of its own below ValueError
import numpy as np


class UnknownPadding(ValueError):
    pass


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "same":
        return np.ceil(n / stride)
    if padding != "valid":
        raise ValueError from UnknownPadding(padding)
    return np.floor((n - kernel) / stride) + 1
