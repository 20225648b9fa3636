# wrong: goes through the window and averages each pixel with the average of those before, so the last ones weigh most
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
    if stride is None:
        stride = size
    out = []
    for top in range(0, len(image) - size + 1, stride):
        line = []
        for left in range(0, image.shape[1] - size + 1, stride):
            mean = None
            for pixel in image[top:top + size, left:left + size].ravel():
                mean = float(pixel) if mean is None else (mean + pixel) / 2
            line.append(mean)
        out.append(line)
    return np.array(out)
