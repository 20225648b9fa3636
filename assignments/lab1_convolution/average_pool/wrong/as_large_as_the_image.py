# wrong: the means stand in the top left corner of an array that is as large as the image
# shows: pool.shape
# told: pool.shape
# fails: test_2x2_windows (pool.shape)
# fails: test_bright_pixels_and_a_remainder (pool.shape)
# fails: test_overlapping_windows (pool.shape)
# fails: test_any_values (pool.shape)
# fails: test_remainder_is_dropped (pool.shape)
# fails: test_stride_is_size_unless_given (pool.shape)
# fails: test_any_stride (pool.shape)
# fails: test_bright_pixels (pool.shape)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = size if stride is None else stride
    means = np.zeros(image.shape)
    for i, y in enumerate(range(0, image.shape[0] - size + 1, step)):
        for j, x in enumerate(range(0, image.shape[1] - size + 1, step)):
            means[i, j] = image[y : y + size, x : x + size].mean()
    return means
