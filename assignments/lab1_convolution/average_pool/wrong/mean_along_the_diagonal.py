# wrong: one loop counts row and column of the window, so that only its diagonal is averaged
# shows: pool.diagonal
# told: pool.diagonal
# fails: test_2x2_windows (pool.diagonal)
# fails: test_bright_pixels_and_a_remainder (pool.diagonal)
# fails: test_overlapping_windows (pool.diagonal)
# fails: test_any_values (pool.diagonal)
# fails: test_remainder_is_dropped (pool.diagonal)
# fails: test_stride_is_size_unless_given (pool.diagonal)
# fails: test_any_stride (pool.diagonal)
# fails: test_bright_pixels (pool.diagonal)
import numpy as np


def average_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    height = (image.shape[0] - size) // stride + 1
    width = (image.shape[1] - size) // stride + 1
    result = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            total = 0.0
            for k in range(size):
                total += image[i * stride + k, j * stride + k]
            result[i, j] = total / size
    return result
