# right: TensorFlow's own formula, ceil((n - k + 1) / s) for valid
from math import ceil


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "same":
        kernel = 1
    elif padding != "valid":
        raise ValueError("padding")
    return ceil((n - kernel + 1) / stride)
