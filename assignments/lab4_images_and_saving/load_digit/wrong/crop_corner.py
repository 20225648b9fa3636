# wrong: crops the top left 28x28 corner instead of resizing
# shows: load.cut
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L")
    img = img.crop((0, 0, 28, 28))
    return np.array(img).reshape(1, 28, 28, 1)
