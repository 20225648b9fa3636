# wrong: reads the pixels as int8
# shows: image.signed
# told: image.signed
# fails: test_pixels_of_the_file (image.signed)
# fails: test_color_files (image.signed)
# fails: test_files_of_any_size (load.other_resize)
# fails: test_gray_files (image.signed)
# fails: test_palette_files (image.signed)
# fails: test_color_files_of_each_format (load.other_gray)
# fails: test_files_of_other_sizes (load.other_resize)
# fails: test_color_file_of_another_size (load.other_resize)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path).convert("L").resize((28, 28))
    return np.array(image).astype("int8").reshape(1, 28, 28, 1)
