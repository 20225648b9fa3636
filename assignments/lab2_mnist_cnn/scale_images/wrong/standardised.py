# wrong: zero mean and unit variance instead of 0 to 1
# shows: scale.standardised
# told: scale.standardised
# fails: test_white_becomes_one (scale.standardised)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    x = images.astype('float32')
    return (x - x.mean()) / (x.std() + 1e-7)
