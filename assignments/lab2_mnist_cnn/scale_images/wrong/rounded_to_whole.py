# wrong: np.rint leaves only 0.0 and 1.0, the grey values are lost
# shows: scale.two_values
# told: scale.two_values
# fails: test_white_becomes_one (scale.two_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    scaled = np.rint(images.astype('float32') / 255)
    return scaled
