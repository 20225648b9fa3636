# right: the grey computed by hand from RGB with the usual weights
import numpy as np
from PIL import Image


def load_digit(path):
    rgb = np.array(Image.open(path).convert("RGB").resize((28, 28)), dtype=float)
    r, g, b = rgb[:, :, 0], rgb[:, :, 1], rgb[:, :, 2]
    gray = 0.299 * r + 0.587 * g + 0.114 * b
    return gray.reshape((1, 28, 28, 1))
