# right: the lecture's lines plus resize
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path).convert('L')
    img = img.resize((28, 28))
    return np.asarray(img).reshape(1, 28, 28, 1)
