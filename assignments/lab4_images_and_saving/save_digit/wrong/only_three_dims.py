# wrong: works only for (28,28,1); a (28,28) image has no third axis
# shows: save.only_three_axes
# told: save.only_three_axes
# fails: test_writes_an_image_file (save.only_three_axes)
# fails: test_image_is_the_digit (save.only_three_axes)
# fails: test_ending_decides_the_format (save.only_three_axes)
# fails: test_replaces_an_old_file (save.only_three_axes)
# fails: test_any_digit_at_any_path (save.only_three_axes)
# fails: test_other_digits_as_jpeg (save.only_three_axes)
from PIL import Image


def save_digit(image, path):
    digit = image[:, :, 0]
    Image.fromarray(digit).save(path)
