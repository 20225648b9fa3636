# wrong: writes the raw array with np.save, not an image file
# shows: save.not_an_image
import numpy as np


def save_digit(image, path):
    with open(path, "wb") as f:
        np.save(f, image.reshape(28, 28))
