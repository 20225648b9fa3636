# wrong: reads rows as x and columns as y, so that the pooled image comes back transposed
# shows: values.transposed
# told: values.transposed
# fails: test_2x2_windows (values.transposed)
# fails: test_negative_fractions_and_a_remainder (values.transposed)
# fails: test_overlapping_windows (values.transposed)
# fails: test_negative_values (values.transposed)
# fails: test_remainder_is_dropped (values.transposed)
# fails: test_stride_is_size_unless_given (values.transposed)
# fails: test_any_stride (values.transposed)
# fails: test_any_kind_of_pixels (values.transposed)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    image = np.asarray(image).T
    width = (image.shape[0] - size) // stride + 1
    height = (image.shape[1] - size) // stride + 1
    out = np.zeros((width, height))
    for x in range(width):
        for y in range(height):
            out[x, y] = image[x * stride:x * stride + size, y * stride:y * stride + size].max()
    return out
