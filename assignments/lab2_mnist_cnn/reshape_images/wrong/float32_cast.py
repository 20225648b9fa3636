# wrong: casts to float32, the dtype is not kept
# shows: reshape.dtype_changed
# told: reshape.dtype_changed
# fails: test_keeps_the_pixels (reshape.dtype_changed)
import numpy as np


def reshape_images(images):
    return images.reshape(-1, 28, 28, 1).astype('float32')
