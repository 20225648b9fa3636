# wrong: writes the raw array with np.save, not an image file
# shows: save.not_an_image
# told: save.not_an_image
# fails: test_writes_an_image_file (save.not_an_image)
# fails: test_image_is_the_digit (save.not_an_image)
# fails: test_with_a_channel_axis (save.not_an_image)
# fails: test_ending_decides_the_format (save.not_an_image)
# fails: test_replaces_an_old_file (save.not_an_image)
# fails: test_any_digit_at_any_path (save.not_an_image)
# fails: test_other_digits_as_jpeg (save.not_an_image)
import numpy as np


def save_digit(image, path):
    with open(path, "wb") as f:
        np.save(f, image.reshape(28, 28))
