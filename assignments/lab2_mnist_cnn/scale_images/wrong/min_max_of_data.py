# wrong: min-max scaling with the batch's own smallest and largest value
# shows: scale.batch_dependent
import numpy as np


def scale_images(images):
    lo, hi = int(images.min()), int(images.max())
    return ((images - lo) / max(hi - lo, 1)).astype(np.float32)
