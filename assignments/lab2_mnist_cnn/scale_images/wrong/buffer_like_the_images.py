# wrong: fills an array made by empty_like, which is uint8, and converts it afterwards
# shows: scale.own_dtype
# told: scale.own_dtype
# fails: test_white_becomes_one (scale.own_dtype)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    small = np.empty_like(images)
    for place, image in enumerate(images):
        small[place] = image / 255
    return np.float32(small)
