# wrong: the sizes of the result add 1 before they divide by the stride
# shows: pool.one_inside
# told: pool.one_inside
# fails: test_2x2_windows (pool.one_inside)
# fails: test_bright_pixels_and_a_remainder (pool.one_inside)
# fails: test_any_values (pool.one_inside)
# fails: test_remainder_is_dropped (pool.one_inside)
# fails: test_stride_is_size_unless_given (pool.one_inside)
# fails: test_any_stride (pool.one_inside)
# fails: test_bright_pixels (pool.one_inside)
import numpy as np


def average_pool(image, size=2, stride=None):
    if not stride:
        stride = size
    height, width = [(length - size + 1) // stride for length in image.shape]
    pooled = np.empty((height, width))
    for row in range(height):
        for column in range(width):
            top, left = row * stride, column * stride
            pooled[row, column] = image[top : top + size, left : left + size].mean()
    return pooled
