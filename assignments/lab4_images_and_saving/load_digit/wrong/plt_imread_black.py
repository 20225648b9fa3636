# wrong: plt.imread gives 0-1 for PNG, the cast to uint8 makes it black
# shows: load.scaled_png
# told: load.scaled_png
# fails: test_pixels_of_the_file (load.scaled_png)
# fails: test_color_files (image.black)
# fails: test_files_of_any_size (image.black)
# fails: test_gray_files (image.black)
# fails: test_palette_files (image.black)
# fails: test_color_files_of_each_format (image.black)
# fails: test_files_of_other_sizes (image.black)
# fails: test_color_file_of_another_size (image.black)
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image


def load_digit(path):
    arr = plt.imread(path)
    if arr.ndim == 3:
        arr = arr[:, :, :3].mean(axis=2)
    arr = arr.astype(np.uint8)
    img = Image.fromarray(arr).resize((28, 28))
    return np.array(img).reshape(1, 28, 28, 1)
