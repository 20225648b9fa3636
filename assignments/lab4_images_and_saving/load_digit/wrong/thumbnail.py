# wrong: thumbnail never enlarges and keeps the aspect, small or non-square files are not 28x28
# shows: image.thumbnail
# told: image.thumbnail
# fails: test_files_of_any_size (image.thumbnail)
# fails: test_files_of_other_sizes (load.not_resized)
# fails: test_picture_that_is_not_square (load.not_resized)
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L")
    img.thumbnail((28, 28))
    a = np.array(img)
    return a.reshape((1, a.shape[0], a.shape[1], 1))
