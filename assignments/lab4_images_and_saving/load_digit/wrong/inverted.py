# wrong: inverts the colours of every file
# shows: image.inverted
# told: image.inverted
# fails: test_pixels_of_the_file (image.inverted)
# fails: test_color_files (image.inverted)
# fails: test_files_of_any_size (image.inverted)
# fails: test_gray_files (image.inverted)
# fails: test_palette_files (image.inverted)
# fails: test_color_files_of_each_format (image.inverted)
# fails: test_files_of_other_sizes (image.inverted)
# fails: test_color_file_of_another_size (image.inverted)
from PIL import Image, ImageOps
import numpy as np


def load_digit(path):
    img = Image.open(path).convert("L")
    img = ImageOps.invert(img)
    img = img.resize((28, 28))
    return np.array(img).reshape(1, 28, 28, 1)
