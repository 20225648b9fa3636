# wrong: np.resize cuts or repeats the flat pixels, it does not scale the picture
# shows: load.cut
import numpy as np
from PIL import Image


def load_digit(path):
    arr = np.array(Image.open(path).convert("L"))
    arr = np.resize(arr, (28, 28))
    return arr.reshape(1, 28, 28, 1)
