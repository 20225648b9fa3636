# wrong: takes the bare file name and drops the folder
# shows: saved.no_folder
# told: saved.no_folder
# fails: test_any_digit_at_any_path (saved.no_folder)
# fails: test_other_digits_as_jpeg (saved.no_folder)
import os

from PIL import Image


def save_digit(image, path):
    Image.fromarray(image.reshape(28, 28)).save(os.path.basename(path))
