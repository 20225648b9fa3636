# wrong: a border of 1 whatever the kernel
# shows: pad.width_fixed
# told: pad.width_fixed
# fails: test_mnist_image_and_a_5x5_filter (pad.width_fixed)
# fails: test_fractions_and_negative_values (pad.width_fixed)
# fails: test_any_odd_filter (pad.width_fixed)
# fails: test_any_height_and_width (pad.width_fixed)
# fails: test_pixels_stay_as_they_are (pad.width_fixed)
import numpy as np


def pad_same(image, kernel_size):
    return np.pad(image, ((1, 1), (1, 1)), mode="constant")
