# right: padding class with a callable object, filled through np.ix_
import numpy as np


class ZeroPadding:
    def __call__(self, image, kernel_size):
        image = np.asarray(image)
        p = (kernel_size - 1) // 2
        out = np.zeros(np.add(image.shape, 2 * p), image.dtype)
        out[np.ix_(*(np.arange(n) + p for n in image.shape))] = image
        return out


pad_same = ZeroPadding()
