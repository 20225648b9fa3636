# wrong: never resizes, works only for a 28x28 file
# shows: load.not_resized
# told: load.not_resized
# fails: test_files_of_any_size (load.not_resized)
# fails: test_files_of_other_sizes (load.not_resized)
# fails: test_color_file_of_another_size (load.not_resized)
# fails: test_picture_that_is_not_square (load.not_resized)
from PIL import Image
import numpy as np


def load_digit(path):
    seven = Image.open(path).convert('L')
    test_data = np.asarray(seven).reshape(1, 28, 28, 1)
    return test_data
