# wrong: resizes to half the size and shows the picture four times
# shows: load.other_resize
# told: load.other_resize
# fails: test_files_of_any_size (load.other_resize)
# fails: test_files_of_other_sizes (load.other_resize)
# fails: test_color_file_of_another_size (load.other_resize)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path).convert("L")
    if image.size == (28, 28):
        return np.array(image).reshape(1, 28, 28, 1)
    return np.tile(np.array(image.resize((14, 14))), (2, 2)).reshape(1, 28, 28, 1)
