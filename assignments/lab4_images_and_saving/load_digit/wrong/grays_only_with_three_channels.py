# wrong: turns arrays of three channels gray only, so a file with alpha keeps its four
# shows: load.rgb_only
# told: load.rgb_only
# fails: test_color_files (load.rgb_only)
# fails: test_palette_files (load.palette)
# fails: test_color_files_of_each_format (load.not_gray)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path)
    if len(img.getbands()) == 3:
        img = img.convert("L")
    data = np.array(img.resize((28, 28)))
    return data.reshape(1, 28, 28, -1)
