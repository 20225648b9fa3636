# wrong: an image of height 3 is taken for a channels-first picture and transposed
# shows: rgb.channels_first
# told: rgb.channels_first
# fails: test_each_channel_has_its_own_weights (rgb.channels_first)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    image, kernel = np.asarray(image, float), np.asarray(kernel, float)
    if image.shape[0] == 3:
        image = image.transpose(1, 2, 0)
        kernel = kernel if kernel.shape[2] == 3 else kernel.transpose(1, 2, 0)
    k = kernel.shape[0]
    rows = range(0, image.shape[0] - k + 1, stride)
    cols = range(0, image.shape[1] - k + 1, stride)
    return np.array([[np.sum(image[r:r + k, c:c + k] * kernel) for c in cols] for r in rows])
