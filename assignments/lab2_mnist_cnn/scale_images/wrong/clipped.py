# wrong: clips to 0-1 instead of dividing
# shows: scale.clipped
# told: scale.clipped
# fails: test_white_becomes_one (scale.clipped)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    return np.clip(images, 0, 1).astype('float32')
