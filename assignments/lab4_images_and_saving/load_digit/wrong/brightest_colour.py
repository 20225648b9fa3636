# wrong: takes the strongest of the three colours for the brightness
# shows: load.strongest_channel
# told: load.strongest_channel
# fails: test_color_files (load.strongest_channel)
# fails: test_color_files_of_each_format (load.strongest_channel)
# fails: test_color_file_of_another_size (load.strongest_channel)
import numpy as np
from PIL import Image


def load_digit(path):
    pixels = np.array(Image.open(path).convert("RGB").resize((28, 28)))
    return pixels.max(axis=2).reshape(1, 28, 28, 1)
