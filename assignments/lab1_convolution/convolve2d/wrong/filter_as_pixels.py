# wrong: gives the filter the image's dtype, uint8 for pixels, so fractions are cut and negative weights wrap
# shows: conv.kernel_cast
# told: conv.kernel_cast
# fails: test_2x2_filter_with_fractions (conv.kernel_cast)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np


def convolve2d(image, kernel, stride=1):
    weights = np.trunc(kernel).astype(int) % 256 if image.dtype == np.uint8 else kernel
    k = kernel.shape[0]
    view = np.lib.stride_tricks.sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.tensordot(view.astype(float), weights, axes=2)
