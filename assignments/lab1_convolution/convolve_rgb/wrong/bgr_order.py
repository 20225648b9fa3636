# wrong: the channels of the image are read in reverse order (BGR), those of the kernel not
# shows: rgb.channel_order
# told: rgb.channel_order
# fails: test_one_map_for_a_color_image (rgb.channel_order)
# fails: test_slide_image_in_one_channel (rgb.channel_order)
# fails: test_2x2_filter_with_fractions (rgb.channel_order)
# fails: test_each_channel_has_its_own_weights (rgb.channel_order)
# fails: test_any_number_of_channels (rgb.channel_order)
# fails: test_any_stride (rgb.channel_order)
# fails: test_fractions_and_negative_values (rgb.channel_order)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    bgr = image[:, :, ::-1]
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(bgr[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out
