# wrong: adds both axes at the end
# shows: load.other_shape
# told: load.other_shape
# fails: test_shape_of_a_batch (load.other_shape)
# fails: test_pixels_of_the_file (load.other_shape)
# fails: test_color_files (load.other_shape)
# fails: test_files_of_any_size (image.resize_dropped)
# fails: test_gray_files (load.other_shape)
# fails: test_palette_files (load.other_shape)
# fails: test_color_files_of_each_format (load.other_shape)
# fails: test_files_of_other_sizes (load.not_resized)
# fails: test_color_file_of_another_size (load.not_resized)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path).convert("L").resize((28, 28))
    return np.array(image)[..., None, None]
