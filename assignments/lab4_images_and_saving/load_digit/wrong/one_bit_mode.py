# wrong: converts to mode "1", the greys are lost
# shows: image.two_values
# told: image.two_values
# fails: test_pixels_of_the_file (image.two_values)
# fails: test_color_files (image.two_values)
# fails: test_files_of_any_size (image.two_values)
# fails: test_gray_files (image.two_values)
# fails: test_palette_files (image.two_values)
# fails: test_color_files_of_each_format (image.two_values)
# fails: test_files_of_other_sizes (image.two_values)
# fails: test_color_file_of_another_size (image.two_values)
from PIL import Image
import numpy as np


def load_digit(path):
    # 흑백 변환
    img = Image.open(path).convert("1").resize((28, 28))
    return np.array(img).astype("uint8").reshape(1, 28, 28, 1) * 255
