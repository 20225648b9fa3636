# wrong: only takes every size-th pixel, no maximum
# shows: pool.subsampled
# told: pool.subsampled
# fails: test_2x2_windows (pool.subsampled)
# fails: test_negative_fractions_and_a_remainder (pool.subsampled)
# fails: test_overlapping_windows (pool.subsampled)
# fails: test_negative_values (pool.subsampled)
# fails: test_remainder_is_dropped (pool.subsampled)
# fails: test_stride_is_size_unless_given (pool.subsampled)
# fails: test_any_stride (pool.subsampled)
# fails: test_any_kind_of_pixels (pool.subsampled)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    # 서브샘플링
    return image[::stride, ::stride][:h, :w]
