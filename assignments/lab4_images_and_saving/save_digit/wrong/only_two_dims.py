# wrong: works only for (28,28); a (28,28,1) image raises TypeError in fromarray
# shows: save.three_axes_to_pillow
# told: save.three_axes_to_pillow
# fails: test_with_a_channel_axis (save.three_axes_to_pillow)
# fails: test_leaves_the_input_alone (save.three_axes_to_pillow)
# fails: test_any_digit_at_any_path (save.three_axes_to_pillow)
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image)
    img.save(path)
