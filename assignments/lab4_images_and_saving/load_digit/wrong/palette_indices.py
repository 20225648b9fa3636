# wrong: for a palette file the palette indices are taken for greys
# shows: load.palette
# told: load.palette
# fails: test_color_files (load.palette)
# fails: test_palette_files (load.palette)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path)
    if img.mode in ("RGB", "RGBA"):
        img = img.convert("L")
    img = img.resize((28, 28))
    return np.array(img).astype("uint8").reshape(1, 28, 28, 1)
