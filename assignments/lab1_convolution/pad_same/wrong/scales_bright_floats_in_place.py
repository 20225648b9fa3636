# wrong: brings bright float images to 0-1 in place, and takes it back in the result only
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_fractions_and_negative_values (answer.changed_argument)
# fails: test_pixels_stay_as_they_are (answer.changed_argument)
import numpy as np


def pad_same(image, kernel_size):
    scale = 1.0
    if image.dtype.kind == "f" and image.min() >= 0 and image.max() > 1:
        scale = 255.0
        image /= scale
    return scale * np.pad(image, kernel_size // 2)
