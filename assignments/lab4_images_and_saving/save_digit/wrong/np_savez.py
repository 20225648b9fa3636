# wrong: writes a NumPy archive, which gets an ending of its own
# shows: saved.numpy_file
# told: saved.numpy_file
# fails: test_writes_an_image_file (saved.numpy_file)
# fails: test_image_is_the_digit (saved.numpy_file)
# fails: test_with_a_channel_axis (saved.numpy_file)
# fails: test_ending_decides_the_format (saved.numpy_file)
# fails: test_replaces_an_old_file (saved.numpy_file)
# fails: test_any_digit_at_any_path (saved.numpy_file)
# fails: test_other_digits_as_jpeg (saved.numpy_file)
import numpy as np


def save_digit(image, path):
    np.savez(path, image=image)
