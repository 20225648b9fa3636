# wrong: multiplies a 0-255 uint8 image by 255, which overflows and wrecks the grey values
# shows: image.times_255
# told: image.times_255
# fails: test_image_is_the_digit (image.times_255)
# fails: test_with_a_channel_axis (image.times_255)
# fails: test_ending_decides_the_format (image.times_255)
# fails: test_replaces_an_old_file (image.times_255)
# fails: test_any_digit_at_any_path (image.times_255)
# fails: test_other_digits_as_jpeg (image.other_values)
import numpy as np
from PIL import Image


def save_digit(image, path):
    image = np.squeeze(image)
    image = (image * 255).astype("uint8")
    Image.fromarray(image).save(path)
