# wrong: no conversion to grey, only a greyscale file works
# shows: load.not_gray
# told: load.not_gray
# fails: test_color_files (load.not_gray)
# fails: test_palette_files (load.palette)
# fails: test_color_files_of_each_format (load.not_gray)
# fails: test_color_file_of_another_size (load.not_gray)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path).resize((28, 28))
    return np.array(img).reshape(1, 28, 28, 1)
