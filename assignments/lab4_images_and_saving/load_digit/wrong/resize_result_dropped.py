# wrong: img.resize(...) is called but its result is thrown away
# shows: load.not_resized
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path).convert("L")
    img.resize((28, 28))
    data = np.array(img)
    return data[np.newaxis, ..., np.newaxis]
