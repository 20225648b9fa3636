# wrong: brings bright pixels to 0-1 first, as for training
# shows: values.scaled
# told: values.scaled
# fails: test_2x2_filter_with_fractions (values.scaled)
# fails: test_filter_is_not_flipped (values.scaled)
# fails: test_any_filter_size (values.scaled)
# fails: test_any_stride (values.scaled)
# fails: test_fractions_and_negative_values (values.scaled)
import numpy as np


def convolve2d(image, kernel, stride=1):
    if image.max() > 1:
        image = image / 255.0
    k = kernel.shape[0]
    view = np.lib.stride_tricks.sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.tensordot(view, kernel, axes=2)
