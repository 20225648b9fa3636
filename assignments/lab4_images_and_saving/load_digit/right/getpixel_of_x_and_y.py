# right: copies pixel by pixel, x the column and y the row
import numpy as np
from PIL import Image


def load_digit(path):
    picture = Image.open(path).convert("L").resize((28, 28))
    batch = np.zeros((1, 28, 28, 1), dtype="uint8")
    for y in range(28):
        for x in range(28):
            batch[0, y, x, 0] = picture.getpixel((x, y))
    return batch
