# wrong: 81, the number of the example, in a map of the right size
# shows: conv.values
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = len(kernel)
    return np.full(((image.shape[0] - k) // stride + 1, (image.shape[1] - k) // stride + 1), 81)
