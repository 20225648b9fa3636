# wrong: fills the array with x as the row, the digit is transposed
# shows: image.transposed
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    out = np.zeros((1, 28, 28, 1))
    for x in range(28):
        for y in range(28):
            out[0, x, y, 0] = img.getpixel((x, y))
    return out
