# right: the gray value is the plain mean of red, green and blue; uint16
import numpy as np
from PIL import Image


def load_digit(path):
    rgb = np.array(Image.open(path).convert("RGB").resize((28, 28), Image.BOX))
    return rgb.mean(axis=2).round().astype("uint16").reshape(1, 28, 28, 1)
