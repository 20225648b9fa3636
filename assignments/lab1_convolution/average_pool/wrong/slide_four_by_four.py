# wrong: half finished, four means written out for a 4×4 image
# shows: pool.shape
import numpy as np


def average_pool(image, size=2, stride=None):
    a = np.mean(image[0:2, 0:2])
    b = np.mean(image[0:2, 2:4])
    c = np.mean(image[2:4, 0:2])
    d = np.mean(image[2:4, 2:4])
    return np.array([[a, b], [c, d]])
