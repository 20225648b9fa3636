# wrong: takes the logarithm, which makes large numbers small, but not 0 to 1
# shows: scale.not_scaled
# told: scale.not_scaled
# fails: test_white_becomes_one (scale.not_scaled)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    return np.log1p(images.astype("float32"))
