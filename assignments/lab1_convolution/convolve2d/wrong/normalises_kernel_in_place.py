# wrong: the result is right, but the caller's kernel has been turned and is left turned
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_2x2_filter_with_fractions (answer.changed_argument)
# fails: test_leaves_image_and_filter_alone (answer.changed_argument)
import numpy as np


def convolve2d(image, kernel, stride=1):
    # convolution = correlation with a flipped kernel, so flip it and flip the index back
    kernel[:] = kernel[::-1, ::-1].copy()
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            for a in range(k):
                for b in range(k):
                    out[i, j] += image[i * stride + a, j * stride + b] * kernel[k - 1 - a, k - 1 - b]
    return out
