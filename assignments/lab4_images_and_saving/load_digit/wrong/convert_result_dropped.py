# wrong: convert("L") result is thrown away, a colour file keeps three or four channels
# shows: image.convert_dropped
# told: image.convert_dropped
# fails: test_color_files (image.convert_dropped)
# fails: test_palette_files (load.palette)
# fails: test_color_files_of_each_format (load.not_gray)
# fails: test_color_file_of_another_size (load.not_gray)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path)
    img.convert("L")
    img = img.resize((28, 28))
    return np.expand_dims(np.array(img), axis=0).reshape(1, 28, 28, -1)
