# wrong: multiplies a 0-255 uint8 image by 255, which overflows and wrecks the grey values
# shows: image.other_values
import numpy as np
from PIL import Image


def save_digit(image, path):
    image = np.squeeze(image)
    image = (image * 255).astype("uint8")
    Image.fromarray(image).save(path)
