# wrong: returns (1,28,28), the channel axis is missing
# shows: load.channel_axis
# told: load.channel_axis
# fails: test_shape_of_a_batch (load.channel_axis)
# fails: test_pixels_of_the_file (load.channel_axis)
# fails: test_color_files (load.channel_axis)
# fails: test_files_of_any_size (load.channel_axis)
# fails: test_gray_files (load.channel_axis)
# fails: test_palette_files (load.channel_axis)
# fails: test_color_files_of_each_format (load.channel_axis)
# fails: test_files_of_other_sizes (load.channel_axis)
# fails: test_color_file_of_another_size (load.channel_axis)
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    return np.expand_dims(np.array(img), axis=0)
