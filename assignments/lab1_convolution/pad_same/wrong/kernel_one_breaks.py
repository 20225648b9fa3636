# wrong: out[p:-p] is empty for p = 0, so a 1×1 kernel fails
# shows: pad.empty_slice
# told: pad.empty_slice
# fails: test_fractions_and_negative_values (pad.empty_slice)
# fails: test_any_odd_filter (pad.empty_slice)
import numpy as np


def pad_same(image, kernel_size):
    p = (kernel_size - 1) // 2
    out = np.zeros((image.shape[0] + 2 * p, image.shape[1] + 2 * p))
    out[p:-p, p:-p] = image
    return out
