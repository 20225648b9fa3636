# right: a callable object with small methods
import numpy as np


class CrossCorrelation:
    """유효(valid) 합성곱"""

    def _size(self, n, k, s):
        return (n - k) // s + 1

    def __call__(self, image, kernel, stride=1):
        k = len(kernel)
        shape = tuple(self._size(n, k, stride) for n in np.shape(image))
        out = np.empty(shape, dtype=np.result_type(image, kernel, np.int64))
        image = np.asarray(image, dtype=out.dtype)
        for idx in np.ndindex(*shape):
            y, x = (stride * i for i in idx)
            out[idx] = np.tensordot(image[y:y + k, x:x + k], kernel, axes=2)
        return out


convolve2d = CrossCorrelation()
