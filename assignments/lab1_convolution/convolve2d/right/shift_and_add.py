# right: loops over the kernel only and adds shifted, weighted images
import numpy as np


def convolve2d(image, kernel, stride=1):
    image = np.array(image, dtype="float64")
    k = kernel.shape[0]
    h = image.shape[0] - k + 1
    w = image.shape[1] - k + 1
    acc = np.zeros((h, w))
    for dy in range(k):
        for dx in range(k):
            acc += kernel[dy, dx] * image[dy:dy + h, dx:dx + w]
    return acc[::stride, ::stride]
