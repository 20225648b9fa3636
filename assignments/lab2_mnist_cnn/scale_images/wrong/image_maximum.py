# wrong: divides every image by its own brightest pixel
# shows: scale.batch_dependent
import numpy as np


def scale_images(images):
    x = images.astype(np.float32)
    top = x.max(axis=(1, 2), keepdims=True)
    return x / np.maximum(top, 1)
