# wrong: np.resize cuts or repeats the flat pixels, it does not scale the picture
# shows: load.cut
# told: load.cut
# fails: test_files_of_any_size (load.cut)
# fails: test_files_of_other_sizes (load.cut)
# fails: test_color_file_of_another_size (load.cut)
# fails: test_picture_that_is_not_square (load.cut)
import numpy as np
from PIL import Image


def load_digit(path):
    arr = np.array(Image.open(path).convert("L"))
    arr = np.resize(arr, (28, 28))
    return arr.reshape(1, 28, 28, 1)
