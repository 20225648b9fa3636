# wrong: plt.imsave makes a picture of the whole range in RGBA
# shows: save.imsave
# told: save.imsave
# fails: test_image_is_the_digit (save.imsave)
# fails: test_with_a_channel_axis (save.colored)
# fails: test_ending_decides_the_format (save.imsave)
# fails: test_replaces_an_old_file (save.imsave)
# fails: test_any_digit_at_any_path (save.imsave)
# fails: test_other_digits_as_jpeg (save.colored)
import numpy as np
from matplotlib import pyplot as plt


def save_digit(image, path):
    pixels = np.squeeze(image)
    plt.imsave(path, pixels, cmap=plt.cm.gray)
