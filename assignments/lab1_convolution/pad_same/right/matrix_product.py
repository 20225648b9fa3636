# right: two shifted identity matrices move the image into the middle
import numpy as np


def _shifted(n, p):
    return np.eye(n + 2 * p, n, k=-p)


def pad_same(image, kernel_size):
    p = kernel_size // 2
    h, w = image.shape
    return _shifted(h, p) @ image @ _shifted(w, p).T
