# right: an own float copy first, and then in place on the copy
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride if stride is not None else size
    image = np.asarray(image).astype("float32")
    image /= size * size
    h, w = (image.shape[0] - size) // stride + 1, (image.shape[1] - size) // stride + 1
    result = np.zeros((h, w), dtype="float32")
    for a in range(size):
        for b in range(size):
            result += image[a::stride, b::stride][:h, :w]
    return result
