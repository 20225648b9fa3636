# wrong: the slide's first filter is written into the loop
# shows: conv.kernel_unused
# told: conv.kernel_unused
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (conv.kernel_unused)
# fails: test_filter_is_not_flipped (conv.values)
# fails: test_any_filter_size (conv.shape)
# fails: test_any_stride (conv.values)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np


def convolve2d(image, kernel, stride=1):
    image = image.astype(float)
    h, w = (image.shape[0] - 3) // stride + 1, (image.shape[1] - 3) // stride + 1
    out = np.zeros((h, w))
    for di in range(3):
        for dj in range(3):
            part = image[di:di + (h - 1) * stride + 1:stride, dj:dj + (w - 1) * stride + 1:stride]
            out += part if di == dj else -part
    return out
