# wrong: reads the pixels as int8, so that bright ones are negative, and takes their absolute values
# shows: image.other_values
# told: image.other_values
# fails: test_image_is_the_digit (image.other_values)
# fails: test_with_a_channel_axis (image.other_values)
# fails: test_ending_decides_the_format (image.other_values)
# fails: test_replaces_an_old_file (image.other_values)
# fails: test_any_digit_at_any_path (image.other_values)
# fails: test_other_digits_as_jpeg (image.other_values)
import numpy as np
from PIL import Image


def save_digit(image, path):
    pixels = np.asarray(image).reshape(28, 28).astype("int8")
    Image.fromarray(np.abs(pixels.astype("int16")).astype("uint8")).save(path)
