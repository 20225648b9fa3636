# right: the lecture's two lines, reshape to 28x28 and Image.save
from PIL import Image
import numpy as np


def save_digit(image, path):
    digit = Image.fromarray(image.reshape(28, 28))
    digit.save(path)
