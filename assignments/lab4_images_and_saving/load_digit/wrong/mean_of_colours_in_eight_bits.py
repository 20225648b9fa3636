# wrong: color pictures only become gray by a sum of uint8
# shows: image.sum_overflows
# told: image.sum_overflows
# fails: test_color_files (image.sum_overflows)
# fails: test_color_files_of_each_format (image.sum_overflows)
# fails: test_color_file_of_another_size (image.sum_overflows)
import numpy as np
from PIL import Image


def load_digit(path):
    picture = Image.open(path).resize((28, 28))
    if picture.mode in ("P", "L"):
        pixels = np.array(picture.convert("L"))
    else:
        red, green, blue = (np.array(one) for one in picture.convert("RGB").split())
        pixels = (red + green + blue) / 3
    return pixels[None, :, :, None]
