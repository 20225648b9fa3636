# wrong: ignores path and always writes seven.png
# shows: saved.other_name
# told: saved.other_name
# fails: test_writes_an_image_file (saved.other_name)
# fails: test_image_is_the_digit (saved.other_name)
# fails: test_with_a_channel_axis (saved.other_name)
# fails: test_ending_decides_the_format (saved.other_name)
# fails: test_replaces_an_old_file (saved.other_name)
# fails: test_any_digit_at_any_path (saved.other_name)
# fails: test_other_digits_as_jpeg (saved.other_name)
from PIL import Image


def save_digit(image, path):
    seven_array = Image.fromarray(image.reshape(28, 28))
    seven_array.save('seven.png')
