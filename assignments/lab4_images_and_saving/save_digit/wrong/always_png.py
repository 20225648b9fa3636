# wrong: writes PNG, whatever the ending of the path says
# shows: save.other_format
# told: save.other_format
# fails: test_ending_decides_the_format (save.other_format)
# fails: test_any_digit_at_any_path (save.other_format)
# fails: test_other_digits_as_jpeg (save.other_format)
from PIL import Image


def save_digit(image, path):
    Image.fromarray(image.reshape(28, 28)).save(path, format="PNG")
