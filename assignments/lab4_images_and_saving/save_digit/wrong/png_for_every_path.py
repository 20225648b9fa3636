# wrong: replaces whatever ending the path has by .png
# shows: saved.other_ending
# told: saved.other_ending
# fails: test_ending_decides_the_format (saved.other_ending)
# fails: test_any_digit_at_any_path (saved.other_ending)
# fails: test_other_digits_as_jpeg (saved.other_ending)
from pathlib import Path

from PIL import Image


def save_digit(image, path):
    Image.fromarray(image.reshape(28, 28)).save(Path(path).with_suffix(".png"))
