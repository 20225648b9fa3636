# right: the channels are added in sixteen bits
import numpy as np
from PIL import Image


def load_digit(path):
    picture = Image.open(path).convert("RGB").resize((28, 28))
    red, green, blue = (np.array(one, dtype="uint16") for one in picture.split())
    return ((red + green + blue) // 3).astype("uint8").reshape(1, 28, 28, 1)
