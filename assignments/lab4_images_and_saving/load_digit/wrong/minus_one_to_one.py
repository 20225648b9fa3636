# wrong: scales to -1..1, as another network wants it
# shows: image.minus_one_to_one
# told: image.minus_one_to_one
# fails: test_pixels_of_the_file (image.minus_one_to_one)
# fails: test_color_files (image.minus_one_to_one)
# fails: test_files_of_any_size (image.minus_one_to_one)
# fails: test_gray_files (image.minus_one_to_one)
# fails: test_palette_files (image.minus_one_to_one)
# fails: test_color_files_of_each_format (image.minus_one_to_one)
# fails: test_files_of_other_sizes (image.minus_one_to_one)
# fails: test_color_file_of_another_size (image.minus_one_to_one)
import numpy as np
from PIL import Image


def load_digit(path):
    pixels = np.array(Image.open(path).convert("L").resize((28, 28)), dtype="float32")
    return (pixels / 127.5 - 1).reshape(1, 28, 28, 1)
