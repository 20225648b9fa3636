# wrong: compares the first and the second row of the window, which is all of it where size is 2
# shows: pool.part_of_window
# told: pool.part_of_window
# fails: test_negative_fractions_and_a_remainder (pool.part_of_window)
# fails: test_overlapping_windows (pool.part_of_window)
# fails: test_negative_values (pool.part_of_window)
# fails: test_remainder_is_dropped (pool.part_of_window)
# fails: test_stride_is_size_unless_given (pool.part_of_window)
# fails: test_any_stride (pool.part_of_window)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    result = []
    for top in range(0, image.shape[0] - size + 1, stride):
        line = []
        for left in range(0, image.shape[1] - size + 1, stride):
            window = image[top : top + size, left : left + size]
            line.append(max(window[0].max(), window[-1].max()))
        result.append(line)
    return np.array(result)
