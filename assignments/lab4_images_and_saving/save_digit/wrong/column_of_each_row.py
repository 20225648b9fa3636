# wrong: takes the shape for two numbers, though there is a channel axis
# shows: save.only_two_axes
# told: save.only_two_axes
# fails: test_with_a_channel_axis (save.only_two_axes)
# fails: test_leaves_the_input_alone (save.only_two_axes)
# fails: test_any_digit_at_any_path (save.only_two_axes)
import numpy as np
from PIL import Image


def save_digit(image, path):
    height, width = image.shape
    pixels = np.zeros((height, width), dtype=np.uint8)
    pixels[:, :] = image
    Image.fromarray(pixels).save(path)
