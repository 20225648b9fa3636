# wrong: path is ignored, the slide's seven.png is read
# shows: load.always_the_same
# told: load.always_the_same
# fails: test_shape_of_a_batch (load.always_the_same)
# fails: test_pixels_of_the_file (student.raised)
# fails: test_color_files (student.raised)
# fails: test_files_of_any_size (student.raised)
# fails: test_gray_files (student.raised)
# fails: test_palette_files (student.raised)
# fails: test_color_files_of_each_format (student.raised)
# fails: test_files_of_other_sizes (student.raised)
# fails: test_color_file_of_another_size (student.raised)
import numpy as np
from PIL import Image


def load_digit(path):
    seven = Image.open("seven.png").convert("L")
    return np.asarray(seven.resize((28, 28))).reshape(1, 28, 28, 1)
