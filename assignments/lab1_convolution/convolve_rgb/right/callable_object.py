# right: a callable object; the channel sums come from np.tensordot
import numpy as np


class RGBConvolution:
    axes = ([0, 1, 2], [0, 1, 2])

    def __call__(self, image, kernel, stride=1):
        k = kernel.shape[0]
        rows = np.arange(0, image.shape[0] - k + 1, stride)
        cols = np.arange(0, image.shape[1] - k + 1, stride)
        out = np.empty((rows.size, cols.size))
        for i, r in enumerate(rows):
            for j, c in enumerate(cols):
                out[i, j] = np.tensordot(1.0 * image[r:r + k, c:c + k], kernel, self.axes)
        return out


convolve_rgb = RGBConvolution()
