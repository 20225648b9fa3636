# right: keeps the proportions and leaves the padding, white, at the right or below
import numpy as np
from PIL import Image


def load_digit(path):
    with Image.open(path) as file:
        gray = file.convert("L")
    longest = max(gray.size)
    width, height = (max(1, round(28 * side / longest)) for side in gray.size)
    board = Image.new("L", (28, 28), 255)
    board.paste(gray.resize((width, height)), (0, 0))
    return np.asarray(board)[None, :, :, None]
