# wrong: k // 2 - 1 before and k // 2 + 1 after, the border is not equally wide although the size is right
# shows: pad.not_centered
# told: pad.not_centered
# fails: test_border_for_a_3x3_filter (pad.not_centered)
# fails: test_mnist_image_and_a_5x5_filter (pad.not_centered)
# fails: test_fractions_and_negative_values (pad.not_centered)
# fails: test_any_odd_filter (pad.not_centered)
# fails: test_any_height_and_width (pad.not_centered)
# fails: test_pixels_stay_as_they_are (pad.not_centered)
import numpy as np


def pad_same(image, kernel_size):
    total = kernel_size - 1
    before = max(total // 2 - 1, 0)
    after = total - before
    return np.pad(image, ((before, after), (before, after)))
