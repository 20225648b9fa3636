# wrong: takes the square in the middle of a picture that is not square and loses what stands beside it
# shows: load.middle_only
# told: load.middle_only
# fails: test_files_of_any_size (load.middle_only)
# fails: test_picture_that_is_not_square (load.middle_only)
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L")
    side = min(img.size)
    left, top = (img.width - side) // 2, (img.height - side) // 2
    img = img.crop((left, top, left + side, top + side)).resize((28, 28))
    return np.array(img).reshape(1, 28, 28, 1)
