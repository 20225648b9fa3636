# wrong: rounds to two places, so neighbouring grey values become equal
# shows: scale.rounded
# told: scale.rounded
# fails: test_white_becomes_one (scale.rounded)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    return np.round(images.astype('float32') / 255, 2)
