# wrong: fills an array made by zeros_like and returns it
# shows: scale.integer_result
# told: scale.integer_result
# fails: test_white_becomes_one (scale.integer_result)
# fails: test_result_is_floating_point (scale.integer_result)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.integer_result)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    small = np.zeros_like(images)
    small[:] = images / 255
    return small
