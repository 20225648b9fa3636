# wrong: zeros are put above and on the left only, as many as half of the filter
# shows: pad.shape
# told: pad.shape
# fails: test_border_for_a_3x3_filter (pad.shape)
# fails: test_mnist_image_and_a_5x5_filter (pad.other_width)
# fails: test_fractions_and_negative_values (pad.shape)
# fails: test_any_odd_filter (pad.shape)
# fails: test_any_height_and_width (pad.other_width)
# fails: test_pixels_stay_as_they_are (pad.shape)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    wide = np.hstack([np.zeros((image.shape[0], p)), image])
    return np.vstack([np.zeros((p, wide.shape[1])), wide])
