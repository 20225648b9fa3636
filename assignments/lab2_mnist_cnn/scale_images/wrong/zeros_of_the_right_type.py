# wrong: zeros in float32, whatever the image
# shows: scale.other_value
# told: scale.other_value
# fails: test_white_becomes_one (scale.other_value)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    return np.zeros(images.shape, "float32")
