# wrong: adds the shifted images up in their own dtype, so uint8 pixels run over 255
# shows: pool.overflow
# told: pool.overflow
# fails: test_bright_pixels_and_a_remainder (pool.overflow)
# fails: test_bright_pixels (pool.overflow)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = image.shape[0] - size + 1
    w = image.shape[1] - size + 1
    total = np.zeros((h, w), dtype=image.dtype)
    for dy in range(size):
        for dx in range(size):
            total += image[dy:dy + h, dx:dx + w]
    return total[::stride, ::stride] / (size * size)
