# right: np.floor and np.ceil, which give whole numbers as floats
import numpy as np


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "same":
        return np.ceil(n / stride)
    if padding != "valid":
        raise ValueError(f"unknown padding: {padding}")
    return np.floor((n - kernel) / stride) + 1
