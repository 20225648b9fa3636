# wrong: multiplies a 0-255 uint8 image by 255, which overflows and wrecks the grey values
# shows: image.other_values
# told: image.other_values
# fails: test_image_is_the_digit (image.other_values)
# fails: test_with_a_channel_axis (image.other_values)
# fails: test_ending_decides_the_format (image.inverted)
# fails: test_replaces_an_old_file (image.inverted)
# fails: test_any_digit_at_any_path (image.inverted)
# fails: test_other_digits_as_jpeg (image.other_values)
import numpy as np
from PIL import Image


def save_digit(image, path):
    image = np.squeeze(image)
    image = (image * 255).astype("uint8")
    Image.fromarray(image).save(path)
