# right: a class for any pooling, here an instance with np.max
import numpy as np


class Pooling2D:
    def __init__(self, reduce):
        self.reduce = reduce

    def __call__(self, image, size=2, stride=None):
        stride = size if stride is None else stride
        image = np.asarray(image)
        shape = [(n - size) // stride + 1 for n in image.shape]
        out = np.empty(shape, dtype=image.dtype)
        for i, j in np.ndindex(*shape):
            out[i, j] = self.reduce(image[i * stride:, j * stride:][:size, :size])
        return out


max_pool = Pooling2D(np.max)
