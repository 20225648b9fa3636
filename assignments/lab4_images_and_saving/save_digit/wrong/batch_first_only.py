# wrong: treats the argument as a whole data set and saves image[0], one row instead of the digit
# shows: image.other_values
# told: image.other_values
# fails: test_image_is_the_digit (image.other_values)
# fails: test_with_a_channel_axis (image.other_values)
# fails: test_ending_decides_the_format (image.other_values)
# fails: test_replaces_an_old_file (image.other_values)
# fails: test_any_digit_at_any_path (image.other_values)
# fails: test_other_digits_as_jpeg (image.black)
import numpy as np
from PIL import Image


def save_digit(image, path):
    first = np.asarray(image)[0]
    img = Image.fromarray(np.resize(first, (28, 28)).astype("uint8"))
    img.save(path)
