# wrong: guesses from the top left pixel that the picture must be inverted, a bright corner turns the digit round
# shows: image.inverted
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    arr = np.array(img)
    if arr[0, 0] > 0:
        arr = 255 - arr
    return arr[None, :, :, None]
