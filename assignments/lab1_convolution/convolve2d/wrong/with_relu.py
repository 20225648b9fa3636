# wrong: applies ReLU to the result as in Conv2D(activation='relu')
# shows: conv.negatives_lost
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    return np.array([[max(0, np.sum(image[i:i + k, j:j + k] * kernel))
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])
