# wrong: reads the width before the height
# shows: pool.sides_exchanged
# told: pool.sides_exchanged
# fails: test_bright_pixels_and_a_remainder (pool.sides_exchanged)
# fails: test_overlapping_windows (pool.sides_exchanged)
# fails: test_any_values (pool.sides_exchanged)
# fails: test_remainder_is_dropped (pool.sides_exchanged)
# fails: test_stride_is_size_unless_given (pool.sides_exchanged)
# fails: test_any_stride (pool.sides_exchanged)
# fails: test_bright_pixels (pool.sides_exchanged)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    width, height = image.shape
    out = np.zeros(((height - size) // stride + 1, (width - size) // stride + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = image[i * stride:i * stride + size, j * stride:j * stride + size].mean()
    return out
