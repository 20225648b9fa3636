# wrong: divides by 255 with integer division, the image becomes 0 and 1
# shows: image.divided_whole
# told: image.divided_whole
# fails: test_pixels_of_the_file (image.divided_whole)
# fails: test_color_files (image.black)
# fails: test_files_of_any_size (image.black)
# fails: test_gray_files (image.black)
# fails: test_palette_files (image.black)
# fails: test_color_files_of_each_format (image.black)
# fails: test_files_of_other_sizes (image.black)
# fails: test_color_file_of_another_size (image.black)
import numpy as np
from PIL import Image


def load_digit(path):
    img = np.array(Image.open(path).convert("L").resize((28, 28)))
    img = img // 255
    return img.reshape(1, 28, 28, 1)
