# wrong: takes Pillow's size (width, height) for the order of the array's axes and transposes it
# shows: image.transposed
# told: image.transposed
# fails: test_pixels_of_the_file (image.transposed)
# fails: test_color_files (image.transposed)
# fails: test_files_of_any_size (image.transposed)
# fails: test_gray_files (image.transposed)
# fails: test_palette_files (image.transposed)
# fails: test_color_files_of_each_format (image.transposed)
# fails: test_files_of_other_sizes (image.transposed)
# fails: test_color_file_of_another_size (image.transposed)
import numpy as np
from PIL import Image


def load_digit(path):
    with Image.open(path) as picture:
        pixels = np.array(picture.convert("L").resize((28, 28)))
    return np.transpose(pixels)[None, :, :, None]
