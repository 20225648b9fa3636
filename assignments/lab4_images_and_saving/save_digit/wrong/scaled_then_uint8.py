# wrong: divides by 255 before the cast to uint8, so nearly every pixel becomes 0
# shows: image.black
import numpy as np
from PIL import Image


def save_digit(image, path):
    image = image.reshape(28, 28) / 255.0
    Image.fromarray(image.astype(np.uint8)).save(path)
