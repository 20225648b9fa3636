# wrong: returns (28,28,1), the batch axis is missing
# shows: load.no_batch_axis
# told: load.no_batch_axis
# fails: test_shape_of_a_batch (load.no_batch_axis)
# fails: test_pixels_of_the_file (load.no_batch_axis)
# fails: test_color_files (load.no_batch_axis)
# fails: test_files_of_any_size (load.no_batch_axis)
# fails: test_gray_files (load.no_batch_axis)
# fails: test_palette_files (load.no_batch_axis)
# fails: test_color_files_of_each_format (load.no_batch_axis)
# fails: test_files_of_other_sizes (load.no_batch_axis)
# fails: test_color_file_of_another_size (load.no_batch_axis)
import numpy as np
from PIL import Image


def load_digit(path):
    test_img = Image.open(path).convert('L').resize((28, 28))
    test_array = np.array(test_img).reshape(28, 28, 1)
    return test_array
