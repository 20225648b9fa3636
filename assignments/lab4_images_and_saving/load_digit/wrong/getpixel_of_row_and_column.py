# wrong: fills the array with x as the row, the digit is transposed
# shows: image.getpixel_order
# told: image.getpixel_order
# fails: test_pixels_of_the_file (image.getpixel_order)
# fails: test_color_files (image.transposed)
# fails: test_files_of_any_size (image.getpixel_order)
# fails: test_gray_files (image.transposed)
# fails: test_palette_files (image.transposed)
# fails: test_color_files_of_each_format (image.transposed)
# fails: test_files_of_other_sizes (image.transposed)
# fails: test_color_file_of_another_size (image.transposed)
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    out = np.zeros((1, 28, 28, 1))
    for x in range(28):
        for y in range(28):
            out[0, x, y, 0] = img.getpixel((x, y))
    return out
