# wrong: guesses from the top left pixel that the picture must be inverted, a bright corner turns the digit round
# shows: load.bright_inverted
# told: load.bright_inverted
# fails: test_pixels_of_the_file (load.bright_inverted)
# fails: test_color_files (image.inverted)
# fails: test_files_of_any_size (image.inverted)
# fails: test_gray_files (image.inverted)
# fails: test_palette_files (image.inverted)
# fails: test_color_files_of_each_format (image.inverted)
# fails: test_files_of_other_sizes (image.inverted)
# fails: test_color_file_of_another_size (image.inverted)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    arr = np.array(img)
    if arr[0, 0] > 0:
        arr = 255 - arr
    return arr[None, :, :, None]
