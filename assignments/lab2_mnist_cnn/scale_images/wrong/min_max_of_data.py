# wrong: min-max scaling with the batch's own smallest and largest value
# shows: scale.min_max
# told: scale.min_max
# fails: test_white_becomes_one (scale.min_max)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
import numpy as np


def scale_images(images):
    lo, hi = int(images.min()), int(images.max())
    return ((images - lo) / max(hi - lo, 1)).astype(np.float32)
