# wrong: takes the trace of a matrix product for the sum of products of what stands in the same place
# shows: conv.kernel_transposed
# told: conv.kernel_transposed
# fails: test_2x2_filter_with_fractions (conv.kernel_transposed)
# fails: test_filter_is_not_flipped (conv.kernel_transposed)
# fails: test_any_filter_size (conv.kernel_transposed)
# fails: test_any_stride (conv.kernel_transposed)
# fails: test_fractions_and_negative_values (conv.kernel_transposed)
import numpy as np


def convolve2d(image, kernel, stride=1):
    pixels, weights = np.asarray(image, dtype=float), np.asarray(kernel, dtype=float)
    size = len(weights)
    rows = []
    for top in range(0, len(pixels) - size + 1, stride):
        row = []
        for left in range(0, len(pixels[0]) - size + 1, stride):
            row.append(np.trace(pixels[top : top + size, left : left + size] @ weights))
        rows.append(row)
    return np.array(rows)
