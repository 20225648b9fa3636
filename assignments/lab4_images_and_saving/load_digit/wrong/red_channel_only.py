# wrong: takes only the red channel as the grey
# shows: load.one_channel
# told: load.one_channel
# fails: test_color_files (load.one_channel)
# fails: test_color_files_of_each_format (load.one_channel)
# fails: test_color_file_of_another_size (load.one_channel)
from PIL import Image
import numpy as np


def load_digit(path):
    img = Image.open(path).convert("RGB").resize((28, 28))
    arr = np.array(img)[:, :, 0]
    return arr.reshape(1, 28, 28, 1)
