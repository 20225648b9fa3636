# wrong: only takes every size-th pixel, no maximum
# shows: pool.subsampled
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    # 서브샘플링
    return image[::stride, ::stride][:h, :w]
