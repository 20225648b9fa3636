# right: an own float copy first, and then in place on the copy
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    flipped = np.array(image, dtype="float64")[:, ::-1]
    flipped -= 1
    k = kernel.shape[0]
    image = flipped[:, ::-1]
    image += 1
    height, width = (image.shape[0] - k) // stride + 1, (image.shape[1] - k) // stride + 1
    out = np.empty((height, width))
    for (i, j), _ in np.ndenumerate(out):
        window = image[i * stride :, j * stride :][:k, :k]
        out[i, j] = (window * kernel).sum()
    return out
