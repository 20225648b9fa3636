# right: takes uint8 only, as the exercise says
import numpy as np


def scale_images(images):
    assert images.dtype == np.uint8, "uint8 expected"
    return np.true_divide(images, 255).astype(np.float32)
