# wrong: np.resize cuts or repeats the flat pixels, it does not scale the picture
# shows: load.np_resize
# told: load.np_resize
# fails: test_files_of_any_size (load.np_resize)
# fails: test_files_of_other_sizes (load.np_resize)
# fails: test_color_file_of_another_size (load.np_resize)
# fails: test_picture_that_is_not_square (load.np_resize)
import numpy as np
from PIL import Image


def load_digit(path):
    arr = np.array(Image.open(path).convert("L"))
    arr = np.resize(arr, (28, 28))
    return arr.reshape(1, 28, 28, 1)
