# wrong: windows of 2×2 whatever size says
# shows: pool.size_ignored
# told: pool.size_ignored
# fails: test_negative_fractions_and_a_remainder (pool.size_ignored)
# fails: test_overlapping_windows (pool.size_ignored)
# fails: test_negative_values (pool.size_ignored)
# fails: test_remainder_is_dropped (pool.size_ignored)
# fails: test_stride_is_size_unless_given (pool.size_ignored)
# fails: test_any_stride (pool.size_ignored)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    out = []
    for y in range(0, image.shape[0] - size + 1, stride):
        line = []
        for x in range(0, image.shape[1] - size + 1, stride):
            line.append(max(image[y, x], image[y, x + 1], image[y + 1, x], image[y + 1, x + 1]))
        out.append(line)
    return np.array(out)
