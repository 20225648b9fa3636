# wrong: min-max scaling with the batch's own smallest and largest value
# shows: scale.batch_dependent
# told: scale.batch_dependent
# fails: test_white_becomes_one (scale.batch_dependent)
# fails: test_does_not_depend_on_the_batch (scale.batch_dependent)
import numpy as np


def scale_images(images):
    lo, hi = int(images.min()), int(images.max())
    return ((images - lo) / max(hi - lo, 1)).astype(np.float32)
