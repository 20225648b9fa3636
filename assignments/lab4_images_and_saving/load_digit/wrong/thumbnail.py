# wrong: thumbnail never enlarges and keeps the aspect, small or non-square files are not 28x28
# shows: load.not_resized
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L")
    img.thumbnail((28, 28))
    a = np.array(img)
    return a.reshape((1, a.shape[0], a.shape[1], 1))
