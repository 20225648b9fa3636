# wrong: adds an alpha channel, which a JPEG file cannot hold
# shows: save.colored
# told: save.colored
# fails: test_image_is_the_digit (save.colored)
# fails: test_with_a_channel_axis (save.colored)
# fails: test_ending_decides_the_format (save.colored)
# fails: test_replaces_an_old_file (save.colored)
# fails: test_any_digit_at_any_path (save.colored)
# fails: test_other_digits_as_jpeg (save.one_format)
from PIL import Image


def save_digit(image, path):
    Image.fromarray(image.reshape(28, 28)).convert("RGBA").save(path)
