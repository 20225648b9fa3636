# wrong: takes the mean of the three channels by a sum of uint8, which starts again at 0 beyond 255
# shows: image.sum_overflows
# told: image.sum_overflows
# fails: test_pixels_of_the_file (image.sum_overflows)
# fails: test_color_files (image.sum_overflows)
# fails: test_files_of_any_size (load.other_resize)
# fails: test_gray_files (image.sum_overflows)
# fails: test_palette_files (image.sum_overflows)
# fails: test_color_files_of_each_format (image.sum_overflows)
# fails: test_files_of_other_sizes (load.other_resize)
# fails: test_color_file_of_another_size (load.other_resize)
import numpy as np
from PIL import Image


def load_digit(path):
    colors = np.asarray(Image.open(path).convert("RGB").resize((28, 28)))
    total = colors.sum(axis=2, dtype="uint8")
    return np.round(total / 3).reshape((1, 28, 28, 1))
