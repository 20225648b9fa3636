# wrong: img.resize(...) is called but its result is thrown away
# shows: image.resize_dropped
# told: image.resize_dropped
# fails: test_files_of_any_size (image.resize_dropped)
# fails: test_files_of_other_sizes (load.not_resized)
# fails: test_color_file_of_another_size (load.not_resized)
# fails: test_picture_that_is_not_square (load.not_resized)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path).convert("L")
    img.resize((28, 28))
    data = np.array(img)
    return data[np.newaxis, ..., np.newaxis]
