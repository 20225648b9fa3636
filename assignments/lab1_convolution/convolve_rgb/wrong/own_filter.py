# wrong: convolves with a filter of its own in place of the one that is given
# shows: conv.kernel_unused
# told: conv.kernel_unused
# fails: test_one_map_for_a_color_image (conv.kernel_unused)
# fails: test_slide_image_in_one_channel (conv.values)
# fails: test_2x2_filter_with_fractions (conv.kernel_unused)
# fails: test_each_channel_has_its_own_weights (conv.values)
# fails: test_any_number_of_channels (conv.values)
# fails: test_any_stride (conv.values)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np

EDGE = np.stack([np.array([[1, 0, -1]] * 3)] * 3, axis=-1)


def convolve_rgb(image, kernel, stride=1):
    k = EDGE.shape[0]
    h, w = (image.shape[0] - k) // stride + 1, (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k].astype(float) * EDGE)
    return out
