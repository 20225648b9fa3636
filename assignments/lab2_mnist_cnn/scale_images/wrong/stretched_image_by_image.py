# wrong: stretches each image by its own darkest and brightest pixel
# shows: scale.min_max
# told: scale.min_max
# fails: test_white_becomes_one (scale.min_max)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    scaled = [(one.astype("float32") - one.min()) / max(int(one.max()) - int(one.min()), 1) for one in images]
    return np.array(scaled)
