# wrong: flips the picture, as a plot with its origin below would show it
# shows: image.mirrored
# told: image.mirrored
# fails: test_image_is_the_digit (image.mirrored)
# fails: test_with_a_channel_axis (image.mirrored)
# fails: test_ending_decides_the_format (image.mirrored)
# fails: test_replaces_an_old_file (image.mirrored)
# fails: test_any_digit_at_any_path (image.mirrored)
# fails: test_other_digits_as_jpeg (image.mirrored)
import numpy as np
from PIL import Image


def save_digit(image, path):
    Image.fromarray(np.flipud(np.squeeze(image))).save(path)
