# wrong: the padded image is cut at the image's own height and width
# shows: pad.cut_back
# told: pad.cut_back
# fails: test_border_for_a_3x3_filter (pad.cut_back)
# fails: test_mnist_image_and_a_5x5_filter (pad.cut_back)
# fails: test_fractions_and_negative_values (pad.not_padded)
# fails: test_any_odd_filter (pad.cut_back)
# fails: test_any_height_and_width (pad.cut_back)
# fails: test_pixels_stay_as_they_are (pad.cut_back)
import numpy as np


def pad_same(image, kernel_size):
    height, width = image.shape
    border = (kernel_size - 1) // 2
    larger = np.zeros((height + 2 * border, width + 2 * border), dtype=image.dtype)
    larger[border : border + height, border : border + width] = image
    return larger[0:height, 0:width]
