# wrong: sets the outer pixels of a copy to zero, the image does not grow
# shows: pad.edge_overwritten
# told: pad.edge_overwritten
# fails: test_border_for_a_3x3_filter (pad.edge_overwritten)
# fails: test_mnist_image_and_a_5x5_filter (pad.edge_overwritten)
# fails: test_fractions_and_negative_values (pad.not_padded)
# fails: test_any_odd_filter (pad.edge_overwritten)
# fails: test_any_height_and_width (pad.not_padded)
# fails: test_pixels_stay_as_they_are (pad.not_padded)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    out = image.copy()
    if p > 0:
        out[:p, :] = 0
        out[-p:, :] = 0
        out[:, :p] = 0
        out[:, -p:] = 0
    return out
