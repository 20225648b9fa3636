# right: float32, shifted images times one weight of each channel
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    pixels = np.asarray(image, dtype=np.float32)
    k = kernel.shape[0]
    h, w = pixels.shape[0] - k + 1, pixels.shape[1] - k + 1
    total = np.float32(0)
    for a in range(k):
        for b in range(k):
            total = total + pixels[a : a + h, b : b + w] @ np.asarray(kernel[a, b], dtype=np.float32)
    return total[::stride, ::stride]
