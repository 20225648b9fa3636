# right: one general pool function and two lambdas
import numpy as np


def pool(image, size, stride, how):
    image = np.array(image, dtype="float32")
    stride = size if stride is None else stride
    rows = [slice(r, r + size) for r in range(0, image.shape[0] - size + 1, stride)]
    cols = [slice(c, c + size) for c in range(0, image.shape[1] - size + 1, stride)]
    return np.array([[how(image[r, c]) for c in cols] for r in rows])


max_pool = lambda image, size=2, stride=None: pool(image, size, stride, np.max)
average_pool = lambda image, size=2, stride=None: pool(image, size, stride, np.mean)
