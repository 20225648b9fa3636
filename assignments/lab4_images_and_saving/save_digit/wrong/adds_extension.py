# wrong: appends .png to a path that already has its extension, so nothing is at path
# shows: save.no_file
# told: save.no_file
# fails: test_writes_an_image_file (save.no_file)
# fails: test_image_is_the_digit (save.no_file)
# fails: test_with_a_channel_axis (save.no_file)
# fails: test_ending_decides_the_format (save.no_file)
# fails: test_replaces_an_old_file (save.no_file)
# fails: test_any_digit_at_any_path (save.no_file)
# fails: test_other_digits_as_jpeg (save.no_file)
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image.reshape(28, 28))
    img.save(f"{path}.png")
