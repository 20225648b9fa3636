# wrong: rounds the scaled pixels, so that only 0 and 1 are left
# shows: image.two_values
# told: image.two_values
# fails: test_pixels_of_the_file (image.two_values)
# fails: test_color_files (image.two_values)
# fails: test_files_of_any_size (image.two_values)
# fails: test_gray_files (image.two_values)
# fails: test_palette_files (image.two_values)
# fails: test_color_files_of_each_format (image.two_values)
# fails: test_files_of_other_sizes (image.two_values)
# fails: test_color_file_of_another_size (image.two_values)
import numpy as np
from PIL import Image


def load_digit(path):
    img = np.array(Image.open(path).convert("L").resize((28, 28)))
    return np.round(img / 255).reshape(1, 28, 28, 1)
