# wrong: a product of zero and the window leaves nothing of the pixels
# shows: conv.image_unused
# told: conv.image_unused
# fails: test_filter_1_of_the_slide (conv.image_unused)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (conv.image_unused)
# fails: test_filter_is_not_flipped (conv.values)
# fails: test_any_filter_size (conv.values)
# fails: test_any_stride (conv.values)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np


def convolve2d(image, kernel, stride=1):
    size = kernel.shape[0]
    height = (image.shape[0] - size) // stride + 1
    width = (image.shape[1] - size) // stride + 1
    result = np.zeros((height, width))
    window = np.zeros((size, size))
    for i in range(height):
        for j in range(width):
            part = image[i * stride : i * stride + size, j * stride : j * stride + size]
            result[i, j] = (window * part + kernel).sum()
    return result
