# wrong: appends .png to a path that already has its extension, so nothing is at path
# shows: saved.added_ending
# told: saved.added_ending
# fails: test_writes_an_image_file (saved.added_ending)
# fails: test_image_is_the_digit (saved.added_ending)
# fails: test_with_a_channel_axis (saved.added_ending)
# fails: test_ending_decides_the_format (saved.added_ending)
# fails: test_replaces_an_old_file (saved.added_ending)
# fails: test_any_digit_at_any_path (saved.added_ending)
# fails: test_other_digits_as_jpeg (saved.added_ending)
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image.reshape(28, 28))
    img.save(f"{path}.png")
