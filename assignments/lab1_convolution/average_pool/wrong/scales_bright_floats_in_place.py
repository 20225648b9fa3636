# wrong: brings bright float images to 0-1 in place, and takes it back in the result only
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_bright_pixels_and_a_remainder (answer.changed_argument)
# fails: test_bright_pixels (answer.changed_argument)
import numpy as np


def average_pool(image, size=2, stride=None):
    scale = 1.0
    if image.dtype.kind == "f" and image.min() >= 0 and image.max() > 1:
        scale = 255.0
        image /= scale
    stride = stride or size
    windows = np.lib.stride_tricks.sliding_window_view(image, (size, size))[::stride, ::stride]
    return scale * windows.mean(axis=(2, 3))
