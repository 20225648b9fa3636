# wrong: crops the top left 28x28 corner instead of resizing
# shows: load.cut
# told: load.cut
# fails: test_files_of_any_size (load.cut)
# fails: test_files_of_other_sizes (load.cut)
# fails: test_color_file_of_another_size (load.cut)
# fails: test_picture_that_is_not_square (load.ends_lost)
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L")
    img = img.crop((0, 0, 28, 28))
    return np.array(img).reshape(1, 28, 28, 1)
