# wrong: divides by 255 before the cast to uint8, so nearly every pixel becomes 0
# shows: image.divided_whole
# told: image.divided_whole
# fails: test_image_is_the_digit (image.divided_whole)
# fails: test_with_a_channel_axis (image.divided_whole)
# fails: test_ending_decides_the_format (image.black)
# fails: test_replaces_an_old_file (image.black)
# fails: test_any_digit_at_any_path (image.black)
# fails: test_other_digits_as_jpeg (image.black)
import numpy as np
from PIL import Image


def save_digit(image, path):
    image = image.reshape(28, 28) / 255.0
    Image.fromarray(image.astype(np.uint8)).save(path)
