# wrong: with a stride the values are written at their image position and zeros stay between them
# shows: conv.zeros_between
# told: conv.zeros_between
# fails: test_stride_2_of_the_slide (conv.zeros_between)
# fails: test_any_stride (conv.zeros_between)
import numpy as np


def convolve2d(image, kernel, stride=1):
    H, W = image.shape
    k = kernel.shape[0]
    out = np.zeros((H - k + 1, W - k + 1))
    for i in range(0, H - k + 1, stride):
        for j in range(0, W - k + 1, stride):
            out[i, j] = np.sum(image[i:i + k, j:j + k] * kernel)
    return out
