# wrong: makes the pixels int, so that images in 0-1 become black
# shows: values.pixels_cast
# told: values.pixels_cast
# fails: test_filter_is_not_flipped (values.pixels_cast)
# fails: test_any_filter_size (values.pixels_cast)
# fails: test_any_stride (values.pixels_cast)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np


def convolve2d(image, kernel, stride=1):
    pixels = image.astype(int)
    k = kernel.shape[0]
    view = np.lib.stride_tricks.sliding_window_view(pixels, kernel.shape)[::stride, ::stride]
    return (view * kernel).reshape(*view.shape[:2], k * k).sum(axis=-1)
