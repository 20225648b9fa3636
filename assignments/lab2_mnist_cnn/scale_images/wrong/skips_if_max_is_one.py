# wrong: takes a nearly black uint8 batch (only 0 and 1) for one that is scaled already
# shows: scale.batch_dependent
# told: scale.batch_dependent
# fails: test_white_becomes_one (scale.batch_dependent)
# fails: test_does_not_depend_on_the_batch (scale.batch_dependent)
import numpy as np


def scale_images(images):
    images = np.asarray(images)
    if images.size and images.max() <= 1:
        return images.astype("float32")
    return images.astype("float32") / 255
