# wrong: nested Python lists turned to an array again are int64, the dtype is not kept
# shows: reshape.dtype_changed
# told: reshape.dtype_changed
# fails: test_keeps_the_pixels (reshape.dtype_changed)
import numpy as np


def reshape_images(images):
    rows = [[[[int(p)] for p in row] for row in img] for img in images]
    return np.array(rows)
