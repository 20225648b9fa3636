# wrong: the loop divides the image of index 0 each time
# shows: scale.first_image
# told: scale.first_image
# fails: test_white_becomes_one (scale.first_image)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    return np.stack([images[0] / 255 for _ in range(len(images))])
