# wrong: the mean starts at 0 and is halved with every pixel that is added to it
# shows: pool.halved_each_time
# told: pool.halved_each_time
# fails: test_2x2_windows (pool.halved_each_time)
# fails: test_bright_pixels_and_a_remainder (pool.halved_each_time)
# fails: test_overlapping_windows (pool.halved_each_time)
# fails: test_any_values (pool.halved_each_time)
# fails: test_remainder_is_dropped (pool.halved_each_time)
# fails: test_stride_is_size_unless_given (pool.halved_each_time)
# fails: test_any_stride (pool.halved_each_time)
# fails: test_bright_pixels (pool.halved_each_time)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    rows = (image.shape[0] - size) // stride + 1
    columns = (image.shape[1] - size) // stride + 1
    means = np.zeros((rows, columns))
    for r in range(rows):
        for c in range(columns):
            for a in range(size):
                for b in range(size):
                    means[r, c] = (means[r, c] + image[r * stride + a, c * stride + b]) / 2
    return means
