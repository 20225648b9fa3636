# wrong: takes a nearly black uint8 batch (only 0 and 1) for one that is scaled already
# shows: scale.batch_dependent
import numpy as np


def scale_images(images):
    images = np.asarray(images)
    if images.size and images.max() <= 1:
        return images.astype("float32")
    return images.astype("float32") / 255
