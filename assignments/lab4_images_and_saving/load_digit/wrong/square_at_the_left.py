# wrong: keeps a square at the beginning of a picture that is not square
# shows: load.ends_lost
# told: load.ends_lost
# fails: test_files_of_any_size (load.ends_lost)
# fails: test_picture_that_is_not_square (load.ends_lost)
import numpy as np
from PIL import Image


def load_digit(path):
    gray = np.array(Image.open(path).convert("L"))
    side = min(gray.shape)
    square = Image.fromarray(gray[:side, :side])
    return np.array(square.resize((28, 28)))[None, ..., None]
