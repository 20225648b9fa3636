# wrong: takes a nearly black uint8 batch (only 0 and 1) for one that is scaled already
# shows: scale.dark_left_out
# told: scale.dark_left_out
# fails: test_white_becomes_one (scale.dark_left_out)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
import numpy as np


def scale_images(images):
    images = np.asarray(images)
    if images.size and images.max() <= 1:
        return images.astype("float32")
    return images.astype("float32") / 255
