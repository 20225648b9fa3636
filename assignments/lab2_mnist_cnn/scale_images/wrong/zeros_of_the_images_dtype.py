# wrong: np.zeros takes the dtype of the images
# shows: scale.own_dtype
# told: scale.own_dtype
# fails: test_white_becomes_one (scale.own_dtype)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    small = np.zeros(images.shape, dtype=images.dtype)
    small[:] = images / 255
    return small.astype("float64")
