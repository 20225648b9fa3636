# wrong: sets faint pixels to 0 in the caller's array (and so in the file)
# shows: save.changed_argument
# told: save.changed_argument
# fails: test_image_is_the_digit (image.other_values)
# fails: test_with_a_channel_axis (image.other_values)
# fails: test_ending_decides_the_format (image.other_values)
# fails: test_replaces_an_old_file (image.other_values)
# fails: test_leaves_the_input_alone (save.changed_argument)
# fails: test_any_digit_at_any_path (image.other_values)
from PIL import Image


def save_digit(image, path):
    image[image < 50] = 0      # 깨끗하게
    img = Image.fromarray(image.reshape(28, 28))
    img.save(path)
