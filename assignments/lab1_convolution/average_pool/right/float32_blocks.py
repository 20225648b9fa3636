# right: float32, blocks by reshape after the remainder is cut off, windows only where they overlap
import numpy as np


def average_pool(image, size=2, stride=None):
    pixels = np.asarray(image, dtype=np.float32)
    if stride in (None, size):
        h, w = pixels.shape[0] // size, pixels.shape[1] // size
        return pixels[: h * size, : w * size].reshape(h, size, w, size).mean(axis=(1, 3))
    view = np.lib.stride_tricks.sliding_window_view(pixels, (size, size))
    return view[::stride, ::stride].mean(axis=(2, 3))
