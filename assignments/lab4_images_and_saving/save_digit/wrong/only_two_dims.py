# wrong: works only for (28,28); a (28,28,1) image raises TypeError in fromarray
# shows: save.only_two_axes
# told: save.only_two_axes
# fails: test_with_a_channel_axis (save.only_two_axes)
# fails: test_leaves_the_input_alone (save.only_two_axes)
# fails: test_any_digit_at_any_path (save.only_two_axes)
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image)
    img.save(path)
