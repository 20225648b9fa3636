# wrong: takes only the red channel as the grey
# shows: load.other_gray
# told: load.other_gray
# fails: test_color_files (load.other_gray)
# fails: test_color_files_of_each_format (load.other_gray)
# fails: test_color_file_of_another_size (load.other_gray)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path).convert("RGB").resize((28, 28))
    arr = np.array(img)[:, :, 0]
    return arr.reshape(1, 28, 28, 1)
