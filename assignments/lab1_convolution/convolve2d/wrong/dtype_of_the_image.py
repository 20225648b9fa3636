# wrong: converts the result to the image's dtype, which is uint8 for pixels
# shows: conv.wrapped
# told: conv.wrapped
# fails: test_2x2_filter_with_fractions (conv.wrapped)
# fails: test_filter_is_not_flipped (conv.whole_numbers)
# fails: test_any_filter_size (conv.whole_numbers)
# fails: test_any_stride (conv.whole_numbers)
# fails: test_fractions_and_negative_values (conv.wrapped)
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def convolve2d(image, kernel, stride=1):
    windows = sliding_window_view(image, kernel.shape)[::stride, ::stride]
    return np.einsum("ijkl,kl->ij", windows, kernel).astype("int64").astype(image.dtype)
