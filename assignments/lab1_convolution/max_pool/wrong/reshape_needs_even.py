# wrong: reshape without cutting, fails where the size does not divide the image
# shows: student.raised
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None or stride == size:
        h, w = image.shape
        return image.reshape(h // size, size, w // size, size).max(axis=(1, 3))
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].max(axis=(2, 3))
