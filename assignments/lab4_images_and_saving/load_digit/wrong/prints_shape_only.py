# wrong: shows the result but has no return
# shows: answer.none
# told: answer.none
# fails: test_shape_of_a_batch (answer.none)
# fails: test_pixels_of_the_file (answer.none)
# fails: test_color_files (answer.none)
# fails: test_files_of_any_size (answer.none)
# fails: test_gray_files (answer.none)
# fails: test_palette_files (answer.none)
# fails: test_color_files_of_each_format (answer.none)
# fails: test_files_of_other_sizes (answer.none)
# fails: test_color_file_of_another_size (answer.none)
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    test_data = np.asarray(img).reshape(1, 28, 28, 1)
    print(test_data.shape)
