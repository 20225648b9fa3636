# wrong: the result is right, but the shape of the caller's image is changed to (H·W, C) and left so
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_2x2_filter_with_fractions (answer.changed_argument)
# fails: test_leaves_image_and_filter_alone (answer.changed_argument)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    H, W, C = image.shape
    image.shape = (H * W, C)          # 한 줄로
    k = kernel.shape[0]
    h = (H - k) // stride + 1
    w = (W - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            for a in range(k):
                start = (i * stride + a) * W + j * stride
                out[i, j] += np.sum(image[start:start + k] * kernel[a])
    return out
