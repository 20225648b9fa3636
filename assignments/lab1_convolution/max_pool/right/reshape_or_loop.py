# right: cut and reshape where stride equals size, a list comprehension otherwise
import numpy as np


def _blocks(image, s):
    h, w = (n // s for n in image.shape)
    return image[:h * s, :w * s].reshape(h, s, w, s)


def max_pool(image, size=2, stride=None):
    if stride is None or stride == size:
        return _blocks(np.asarray(image), size).max(axis=3).max(axis=1)
    H, W = image.shape
    return np.array([[image[r:r + size, c:c + size].max() for c in range(0, W - size + 1, stride)]
                     for r in range(0, H - size + 1, stride)])
