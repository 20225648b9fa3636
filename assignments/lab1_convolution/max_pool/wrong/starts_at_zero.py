# wrong: the largest value starts at 0, so windows of negative values give 0
# shows: pool.starts_at_zero
# told: pool.starts_at_zero
# fails: test_negative_fractions_and_a_remainder (pool.starts_at_zero)
# fails: test_negative_values (pool.starts_at_zero)
# fails: test_stride_is_size_unless_given (pool.starts_at_zero)
# fails: test_any_stride (pool.starts_at_zero)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            biggest = 0
            for a in range(size):
                for b in range(size):
                    if image[i * stride + a, j * stride + b] > biggest:
                        biggest = image[i * stride + a, j * stride + b]
            out[i, j] = biggest
    return out
