# wrong: divides every row by the sum of its pixels
# shows: scale.place_dependent
# told: scale.place_dependent
# fails: test_white_becomes_one (scale.place_dependent)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    sums = images.sum(axis=2, keepdims=True)
    return images / np.maximum(sums, 1)
