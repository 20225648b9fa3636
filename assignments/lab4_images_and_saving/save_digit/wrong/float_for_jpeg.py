# wrong: converts to floats for a JPEG file, which cannot be written
# shows: save.one_format
# told: save.one_format
# fails: test_ending_decides_the_format (save.one_format)
# fails: test_other_digits_as_jpeg (save.one_format)
import numpy as np
from PIL import Image


def save_digit(image, path):
    pixels = image.reshape(28, 28)
    if path.endswith(".jpg"):
        pixels = pixels.astype(np.float32)
    Image.fromarray(pixels).save(path)
