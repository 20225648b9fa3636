# wrong: divides the pixels by 255 by the way
# shows: pad.pixels_changed
# told: pad.pixels_changed
# fails: test_border_for_a_3x3_filter (pad.pixels_changed)
# fails: test_mnist_image_and_a_5x5_filter (pad.pixels_changed)
# fails: test_fractions_and_negative_values (pad.pixels_changed)
# fails: test_any_odd_filter (pad.pixels_changed)
# fails: test_any_height_and_width (pad.pixels_changed)
# fails: test_pixels_stay_as_they_are (pad.pixels_changed)
import numpy as np


def pad_same(image, kernel_size):
    image = image.astype("float32") / 255
    p = kernel_size // 2
    return np.pad(image, p, mode="constant")
