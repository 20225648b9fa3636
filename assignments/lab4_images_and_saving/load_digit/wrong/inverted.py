# wrong: inverts the colours of every file
# shows: image.inverted
from PIL import Image, ImageOps
import numpy as np


def load_digit(path):
    img = Image.open(path).convert("L")
    img = ImageOps.invert(img)
    img = img.resize((28, 28))
    return np.array(img).reshape(1, 28, 28, 1)
