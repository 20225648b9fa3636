# wrong: an array of the right shape that has nothing to do with the file
# shows: load.always_the_same
# told: load.always_the_same
# fails: test_shape_of_a_batch (load.always_the_same)
# fails: test_pixels_of_the_file (image.black)
# fails: test_color_files (image.black)
# fails: test_files_of_any_size (image.black)
# fails: test_gray_files (image.black)
# fails: test_palette_files (image.black)
# fails: test_color_files_of_each_format (image.black)
# fails: test_files_of_other_sizes (image.black)
# fails: test_color_file_of_another_size (image.black)
import numpy as np


def load_digit(path):
    return np.zeros((1, 28, 28, 1), dtype="uint8")
