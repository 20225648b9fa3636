# wrong: transposes the array before it becomes an image
# shows: image.transposed
# told: image.transposed
# fails: test_image_is_the_digit (image.transposed)
# fails: test_with_a_channel_axis (image.transposed)
# fails: test_ending_decides_the_format (image.transposed)
# fails: test_replaces_an_old_file (image.transposed)
# fails: test_any_digit_at_any_path (image.transposed)
# fails: test_other_digits_as_jpeg (image.transposed)
import numpy as np
from PIL import Image


def save_digit(image, path):
    pixels = np.squeeze(np.asarray(image, dtype="uint8"))
    Image.fromarray(np.ascontiguousarray(pixels.T)).save(path)
