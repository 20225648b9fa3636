# wrong: pools an int8 copy of the image, in which bright pixels are negative
# shows: values.pixels_cast
# told: values.pixels_cast
# fails: test_bright_pixels_and_a_remainder (values.pixels_cast)
# fails: test_any_values (values.pixels_cast)
# fails: test_remainder_is_dropped (values.pixels_cast)
# fails: test_stride_is_size_unless_given (values.pixels_cast)
# fails: test_any_stride (values.pixels_cast)
# fails: test_bright_pixels (values.pixels_cast)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    signed = np.array(image).astype("int8")
    view = np.lib.stride_tricks.sliding_window_view(signed, (size, size))[::stride, ::stride]
    return view.mean(axis=(2, 3))
