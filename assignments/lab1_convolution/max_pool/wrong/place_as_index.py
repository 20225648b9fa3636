# wrong: the loop goes over places in the image, and the same numbers are used as the index of the result
# shows: values.place_as_index
# told: values.place_as_index
# fails: test_2x2_windows (values.place_as_index)
# fails: test_negative_fractions_and_a_remainder (values.place_as_index)
# fails: test_negative_values (values.place_as_index)
# fails: test_remainder_is_dropped (values.place_as_index)
# fails: test_stride_is_size_unless_given (values.place_as_index)
# fails: test_any_stride (values.place_as_index)
# fails: test_any_kind_of_pixels (values.place_as_index)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    height, width = image.shape
    result = np.zeros(((height - size) // stride + 1, (width - size) // stride + 1))
    for top in range(0, height - size + 1, stride):
        for left in range(0, width - size + 1, stride):
            result[top][left] = image[top:top + size, left:left + size].max()
    return result
