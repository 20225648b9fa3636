# wrong: weighs red by four fifths and leaves blue out
# shows: load.other_gray
# told: load.other_gray
# fails: test_color_files (load.other_gray)
# fails: test_color_files_of_each_format (load.other_gray)
# fails: test_color_file_of_another_size (load.other_gray)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path)
    if image.mode in ("L", "P"):
        return np.array(image.convert("L").resize((28, 28))).reshape(1, 28, 28, 1)
    pixels = np.array(image.convert("RGB").resize((28, 28))).astype(float)
    return (pixels[..., 0] * 0.8 + pixels[..., 1] * 0.2).reshape(1, 28, 28, 1)
