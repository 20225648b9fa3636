# right: float32, a generator of maps, stride by slicing
import numpy as np


def feature_maps(image, kernels, stride=1):
    image = np.asarray(image, dtype=np.float32)

    def one_map(kernel):
        k = len(kernel)
        h, w = image.shape[0] - k + 1, image.shape[1] - k + 1
        total = np.zeros((h, w), dtype=np.float32)
        for a in range(k):
            for b in range(k):
                total += np.float32(kernel[a][b]) * image[a : a + h, b : b + w]
        return total[::stride, ::stride]

    return np.array([one_map(kernel) for kernel in kernels])
