# wrong: converts arrays with three axes only, so the color numbers of a palette file are taken for grays
# shows: load.palette
# told: load.palette
# fails: test_color_files (load.palette)
# fails: test_palette_files (load.palette)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path)
    if np.asarray(image).ndim > 2:
        image = image.convert("L")
    pixels = Image.fromarray(np.asarray(image, dtype="uint8")).resize((28, 28))
    return np.asarray(pixels)[None, :, :, None]
