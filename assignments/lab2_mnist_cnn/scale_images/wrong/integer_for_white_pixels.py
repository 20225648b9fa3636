# wrong: np.vectorize takes the dtype from its first result, an integer where the first pixel is white
# shows: scale.first_pixel
# told: scale.first_pixel
# fails: test_white_becomes_one (scale.first_pixel)
import numpy as np


@np.vectorize
def brightness(pixel):
    if pixel == 255:
        return 1
    return float(pixel) / 255


def scale_images(images):
    return np.asarray(brightness(images), dtype="float32")
