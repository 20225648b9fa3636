# wrong: red, green and blue are written out one by one, so that other numbers of channels fail
# shows: rgb.three_only
# told: rgb.three_only
# fails: test_any_number_of_channels (rgb.three_only)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    H = (image.shape[0] - k) // stride + 1
    W = (image.shape[1] - k) // stride + 1
    out = np.zeros((H, W))
    for y in range(H):
        for x in range(W):
            patch = image[y * stride:y * stride + k, x * stride:x * stride + k]
            red = np.sum(patch[:, :, 0] * kernel[:, :, 0])
            green = np.sum(patch[:, :, 1] * kernel[:, :, 1])
            blue = np.sum(patch[:, :, 2] * kernel[:, :, 2])
            out[y, x] = red + green + blue
    return out
