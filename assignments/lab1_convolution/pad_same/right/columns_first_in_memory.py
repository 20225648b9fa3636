# right: float32 pixels, columns first in memory, border cut out of a larger canvas
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    h, w = np.shape(image)
    canvas = np.zeros((3 * h + 2 * p, 3 * w + 2 * p), dtype=np.float32, order="F")
    canvas[h + p : 2 * h + p, w + p : 2 * w + p] = image
    return canvas[h : 2 * h + 2 * p, w : 2 * w + 2 * p]
