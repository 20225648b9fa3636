# wrong: pixels of color files come out as 0-1, those of gray files as 0-255
# shows: image.scaled
# told: image.scaled
# fails: test_color_files (image.scaled)
# fails: test_palette_files (image.scaled)
# fails: test_color_files_of_each_format (image.scaled)
# fails: test_color_file_of_another_size (image.scaled)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path)
    gray = np.asarray(image.convert("L").resize((28, 28)))
    if image.mode != "L":
        gray = gray / 255.0
    return gray.reshape(1, 28, 28, 1)
