# wrong: saves a new black image in place of the digit
# shows: save.always_the_same
# told: save.always_the_same
# fails: test_writes_an_image_file (save.always_the_same)
# fails: test_image_is_the_digit (image.black)
# fails: test_with_a_channel_axis (image.black)
# fails: test_ending_decides_the_format (image.black)
# fails: test_replaces_an_old_file (image.black)
# fails: test_any_digit_at_any_path (image.black)
# fails: test_other_digits_as_jpeg (image.black)
from PIL import Image


def save_digit(image, path):
    Image.new("L", (28, 28)).save(path)
