# wrong: asarray copies uint8 only; an image that is float32 already is divided in place
# shows: scale.changes_other_types
# told: scale.changes_other_types
# fails: test_leaves_the_input_alone (scale.changes_other_types)
import numpy as np


def scale_images(images):
    images = np.asarray(images, dtype="float32")
    images /= 255.0
    return images
