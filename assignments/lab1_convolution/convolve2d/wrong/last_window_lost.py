# wrong: range ends one too early, the last row and column of windows is lost
# shows: conv.shape
import numpy as np


def convolve2d(image, kernel, stride=1):
    H, W = image.shape
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, W - k, stride)]
                     for i in range(0, H - k, stride)])
