# wrong: adds the window up and divides by the stride, as if each step were a value
# shows: pool.divided_by_stride
# told: pool.divided_by_stride
# fails: test_2x2_windows (pool.divided_by_stride)
# fails: test_bright_pixels_and_a_remainder (pool.divided_by_stride)
# fails: test_overlapping_windows (pool.divided_by_stride)
# fails: test_any_values (pool.divided_by_stride)
# fails: test_remainder_is_dropped (pool.divided_by_stride)
# fails: test_stride_is_size_unless_given (pool.divided_by_stride)
# fails: test_any_stride (pool.divided_by_stride)
# fails: test_bright_pixels (pool.divided_by_stride)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = stride or size
    rows = range(0, image.shape[0] - size + 1, step)
    columns = range(0, image.shape[1] - size + 1, step)
    return np.array([[image[y : y + size, x : x + size].sum() / step for x in columns] for y in rows])
