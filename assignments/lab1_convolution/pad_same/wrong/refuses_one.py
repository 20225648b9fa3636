# wrong: refuses a 1×1 filter, because it needs no border
# shows: pad.none_needed
# told: pad.none_needed
# fails: test_fractions_and_negative_values (pad.none_needed)
# fails: test_any_odd_filter (pad.none_needed)
import numpy as np


def pad_same(image, kernel_size):
    if kernel_size < 2:
        raise ValueError("kernel_size")
    width = kernel_size // 2
    rows, columns = image.shape
    out = np.zeros((rows + 2 * width, columns + 2 * width))
    out[width:width + rows, width:width + columns] = image
    return out
