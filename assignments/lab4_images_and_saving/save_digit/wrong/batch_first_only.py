# wrong: treats the argument as a whole data set and saves image[0], one row instead of the digit
# shows: image.other_values
import numpy as np
from PIL import Image


def save_digit(image, path):
    first = np.asarray(image)[0]
    img = Image.fromarray(np.resize(first, (28, 28)).astype("uint8"))
    img.save(path)
