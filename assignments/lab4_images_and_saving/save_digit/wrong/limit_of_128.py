# wrong: compares every pixel with 128 and saves black and white with one channel
# shows: image.two_values
# told: image.two_values
# fails: test_image_is_the_digit (image.two_values)
# fails: test_with_a_channel_axis (image.two_values)
# fails: test_ending_decides_the_format (image.two_values)
# fails: test_replaces_an_old_file (image.two_values)
# fails: test_any_digit_at_any_path (image.two_values)
# fails: test_other_digits_as_jpeg (image.other_values)
import numpy as np
from PIL import Image


def save_digit(image, path):
    pixels = np.where(np.reshape(image, (28, 28)) < 128, 0, 255)
    Image.fromarray(pixels.astype("uint8")).save(path)
