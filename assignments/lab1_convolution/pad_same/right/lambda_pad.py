# right: a lambda; the width follows from H = H + 2p - k + 1
import numpy as np

border_width = lambda k: (k - 1) >> 1
pad_same = lambda image, kernel_size: np.pad(
    np.asarray(image, dtype="float32"), [(border_width(kernel_size),) * 2] * 2, "constant")
