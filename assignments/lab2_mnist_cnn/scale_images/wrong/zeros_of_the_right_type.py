# wrong: zeros in float32, whatever the image
# shows: scale.wrong_values
import numpy as np


def scale_images(images):
    return np.zeros(images.shape, "float32")
