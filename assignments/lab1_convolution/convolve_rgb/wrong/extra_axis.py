# wrong: keeps a channel axis of length 1, (H', W', 1)
# shows: rgb.extra_axis
# told: rgb.extra_axis
# fails: test_one_map_for_a_color_image (rgb.extra_axis)
# fails: test_slide_image_in_one_channel (rgb.extra_axis)
# fails: test_2x2_filter_with_fractions (rgb.extra_axis)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w, 1))
    for i in range(h):
        for j in range(w):
            out[i, j, 0] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, :] * kernel)
    return out
