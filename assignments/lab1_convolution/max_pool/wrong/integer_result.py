# wrong: the result array is of whole numbers, 0.9 becomes 0
# shows: values.integer_type
# told: values.integer_type
# fails: test_negative_fractions_and_a_remainder (values.integer_type)
# fails: test_negative_values (values.integer_type)
# fails: test_remainder_is_dropped (values.integer_type)
# fails: test_stride_is_size_unless_given (values.integer_type)
# fails: test_any_stride (values.integer_type)
# fails: test_any_kind_of_pixels (values.integer_type)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w), dtype=np.int32)
    for i in range(h):
        for j in range(w):
            out[i, j] = np.max(image[i * stride:i * stride + size, j * stride:j * stride + size])
    return out
