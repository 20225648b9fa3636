# wrong: makes and returns the PIL image but never saves it
# shows: saved.no_file
# told: saved.no_file
# fails: test_writes_an_image_file (saved.no_file)
# fails: test_image_is_the_digit (saved.no_file)
# fails: test_with_a_channel_axis (saved.no_file)
# fails: test_ending_decides_the_format (saved.no_file)
# fails: test_replaces_an_old_file (saved.no_file)
# fails: test_any_digit_at_any_path (saved.no_file)
# fails: test_other_digits_as_jpeg (saved.no_file)
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image.reshape(28, 28)).convert("L")
    return img
