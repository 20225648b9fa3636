# wrong: writes PNG, whatever the ending of the path says
# shows: save.one_format_for_all
# told: save.one_format_for_all
# fails: test_ending_decides_the_format (save.one_format_for_all)
# fails: test_any_digit_at_any_path (save.one_format_for_all)
# fails: test_other_digits_as_jpeg (save.one_format_for_all)
from PIL import Image


def save_digit(image, path):
    Image.fromarray(image.reshape(28, 28)).save(path, format="PNG")
