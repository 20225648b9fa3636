# wrong: the images are added to zeros, which are float64
# shows: reshape.dtype_changed
# told: reshape.dtype_changed
# fails: test_keeps_the_pixels (reshape.dtype_changed)
import numpy as np


def reshape_images(images):
    frame = np.zeros(images.shape + (1,))
    return frame + images[..., np.newaxis]
