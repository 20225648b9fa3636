# wrong: averages all channels, so the alpha of an RGBA file is counted as brightness
# shows: load.alpha
# told: load.alpha
# fails: test_color_files (load.alpha)
# fails: test_color_files_of_each_format (load.alpha)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path)
    if img.mode == "P":
        img = img.convert("RGB")
    arr = np.array(img.resize((28, 28))).astype("float32")
    if arr.ndim == 3:
        arr = arr.mean(axis=2)
    return arr.reshape(1, 28, 28, 1)
