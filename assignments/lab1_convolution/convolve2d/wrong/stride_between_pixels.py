# wrong: the stride lies between the pixels of a window, not between windows
# shows: conv.dilated
# told: conv.dilated
# fails: test_stride_2_of_the_slide (conv.dilated)
# fails: test_any_stride (conv.dilated)
import numpy as np


def convolve2d(image, kernel, stride=1):
    size = len(kernel)
    gap = stride * (size - 1)
    result = np.zeros((image.shape[0] - gap, image.shape[1] - gap))
    for a in range(size):
        for b in range(size):
            top, left = a * stride, b * stride
            result += kernel[a, b] * image[top : top + result.shape[0], left : left + result.shape[1]].astype(float)
    return result
