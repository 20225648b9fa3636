# wrong: kernel[:, :, 0] for every channel, right only if the slices are equal
# shows: rgb.one_slice
# told: rgb.one_slice
# fails: test_one_map_for_a_color_image (rgb.one_slice)
# fails: test_2x2_filter_with_fractions (rgb.one_slice)
# fails: test_each_channel_has_its_own_weights (rgb.one_slice)
# fails: test_any_number_of_channels (rgb.one_slice)
# fails: test_any_stride (rgb.one_slice)
# fails: test_fractions_and_negative_values (rgb.one_slice)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for c in range(image.shape[2]):
        for i in range(h):
            for j in range(w):
                out[i, j] += np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, c] * kernel[:, :, 0])
    return out
