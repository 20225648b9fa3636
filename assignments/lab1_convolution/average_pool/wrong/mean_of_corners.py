# wrong: adds up the four corners of the window and divides by 4
# shows: pool.corners
# told: pool.corners
# fails: test_bright_pixels_and_a_remainder (pool.corners)
# fails: test_overlapping_windows (pool.corners)
# fails: test_any_values (pool.corners)
# fails: test_remainder_is_dropped (pool.corners)
# fails: test_stride_is_size_unless_given (pool.corners)
# fails: test_any_stride (pool.corners)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = size if stride is None else stride
    image = np.asarray(image, dtype=float)
    last = size - 1
    result = []
    for top in range(0, image.shape[0] - size + 1, step):
        line = []
        for left in range(0, image.shape[1] - size + 1, step):
            corners = [image[top + a, left + b] for a in (0, last) for b in (0, last)]
            line.append(sum(corners) / 4)
        result.append(line)
    return np.array(result)
