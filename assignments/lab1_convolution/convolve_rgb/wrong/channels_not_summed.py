# wrong: one map for each channel (H', W', C), not summed
# shows: rgb.not_summed
# told: rgb.not_summed
# fails: test_one_map_for_a_color_image (rgb.not_summed)
# fails: test_slide_image_in_one_channel (rgb.not_summed)
# fails: test_2x2_filter_with_fractions (rgb.not_summed)
# fails: test_each_channel_has_its_own_weights (rgb.not_summed)
# fails: test_any_number_of_channels (rgb.not_summed)
# fails: test_any_stride (rgb.not_summed)
# fails: test_fractions_and_negative_values (rgb.not_summed)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k, _, C = kernel.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w, C))
    for i in range(h):
        for j in range(w):
            for c in range(C):
                out[i, j, c] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, c] * kernel[:, :, c])
    return out
