# right: true convolution of a kernel turned by 180 degrees, which is the same thing again
import numpy as np


def true_convolution(image, kernel, stride):
    flipped = kernel[::-1, ::-1]
    k = kernel.shape[0]
    out = []
    for y in range(0, image.shape[0] - k + 1, stride):
        line = []
        for x in range(0, image.shape[1] - k + 1, stride):
            line.append((image[y:y + k, x:x + k] * flipped).sum())
        out.append(line)
    return np.array(out)


def convolve2d(image, kernel, stride=1):
    return true_convolution(np.asarray(image, float), np.rot90(np.asarray(kernel, float), 2), stride)
