# wrong: flattens the picture, as for a Dense network
# shows: load.flattened
# told: load.flattened
# fails: test_shape_of_a_batch (load.flattened)
# fails: test_pixels_of_the_file (load.flattened)
# fails: test_color_files (load.flattened)
# fails: test_files_of_any_size (load.flattened)
# fails: test_gray_files (load.flattened)
# fails: test_palette_files (load.flattened)
# fails: test_color_files_of_each_format (load.flattened)
# fails: test_files_of_other_sizes (load.flattened)
# fails: test_color_file_of_another_size (load.flattened)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path).convert("L").resize((28, 28))
    return np.array(image).reshape(1, 784)
