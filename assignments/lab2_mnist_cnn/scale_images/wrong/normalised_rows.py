# wrong: divides each row of pixels by its length, as keras.utils.normalize does
# shows: scale.normalize
# told: scale.normalize
# fails: test_white_becomes_one (scale.normalize)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    x = images.astype("float64")
    length = np.linalg.norm(x, axis=-1, keepdims=True)
    length[length == 0] = 1
    return x / length
