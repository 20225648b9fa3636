# wrong: squeezes the images, so that a single one loses its axis
# shows: scale.axis_removed
# told: scale.axis_removed
# fails: test_white_becomes_one (scale.axis_removed)
# fails: test_every_gray_value (scale.axis_removed)
# fails: test_keeps_any_shape (scale.axis_removed)
import numpy as np


def scale_images(images):
    return np.squeeze(images).astype("float32") / 255
