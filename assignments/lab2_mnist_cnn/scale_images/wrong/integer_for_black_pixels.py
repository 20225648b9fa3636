# wrong: np.vectorize takes the dtype from its first result, an integer where the first pixel is black
# shows: scale.first_pixel
# told: scale.first_pixel
# fails: test_white_becomes_one (scale.first_pixel)
import numpy as np


def brightness(pixel):
    return pixel / 255 if pixel > 0 else 0


def scale_images(images):
    return np.vectorize(brightness)(images).astype("float32")
