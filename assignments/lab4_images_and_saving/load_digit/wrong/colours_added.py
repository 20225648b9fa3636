# wrong: adds the three colours up
# shows: load.summed
# told: load.summed
# fails: test_color_files (load.summed)
# fails: test_color_files_of_each_format (load.summed)
# fails: test_color_file_of_another_size (load.summed)
import numpy as np
from PIL import Image


def load_digit(path):
    pixels = np.array(Image.open(path).resize((28, 28)))
    if pixels.ndim == 3:
        pixels = pixels[..., :3].sum(axis=2)
    else:
        pixels = np.array(Image.open(path).convert("L").resize((28, 28)))
    return pixels.reshape(1, 28, 28, 1)
