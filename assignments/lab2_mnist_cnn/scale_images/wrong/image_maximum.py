# wrong: divides every image by its own brightest pixel
# shows: scale.own_maximum
# told: scale.own_maximum
# fails: test_white_becomes_one (scale.own_maximum)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    x = images.astype(np.float32)
    top = x.max(axis=(1, 2), keepdims=True)
    return x / np.maximum(top, 1)
