# wrong: cuts the border off again before returning, so the image comes back unpadded
# shows: pad.not_padded
# told: pad.not_padded
# fails: test_border_for_a_3x3_filter (pad.not_padded)
# fails: test_mnist_image_and_a_5x5_filter (pad.not_padded)
# fails: test_fractions_and_negative_values (pad.not_padded)
# fails: test_any_odd_filter (pad.not_padded)
# fails: test_any_height_and_width (pad.not_padded)
# fails: test_pixels_stay_as_they_are (pad.not_padded)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    padded = np.pad(image, p)
    h, w = image.shape
    return padded[p:p + h, p:p + w]   # H x W 유지
