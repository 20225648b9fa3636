# wrong: the remainder at the edge gives a mean of its own from a smaller window
# shows: pool.partial_windows
# told: pool.partial_windows
# fails: test_bright_pixels_and_a_remainder (pool.partial_windows)
# fails: test_overlapping_windows (pool.partial_windows)
# fails: test_remainder_is_dropped (pool.partial_windows)
# fails: test_any_stride (pool.partial_windows)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    return np.array([[np.mean(image[i:i + size, j:j + size])
                      for j in range(0, image.shape[1], stride)]
                     for i in range(0, image.shape[0], stride)])
