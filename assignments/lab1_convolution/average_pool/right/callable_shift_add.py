# right: a callable object that adds shifted float images
import numpy as np


class AveragePooling:
    default_size = 2

    def __call__(self, image, size=2, stride=None):
        stride = stride or size
        data = np.asarray(image, dtype=np.float64)
        h, w = data.shape[0] - size + 1, data.shape[1] - size + 1
        total = np.zeros((h, w))
        for n in range(size * size):
            dy, dx = divmod(n, size)
            total += data[dy:dy + h, dx:dx + w]
        return np.true_divide(total, size * size)[::stride, ::stride]


average_pool = AveragePooling()
