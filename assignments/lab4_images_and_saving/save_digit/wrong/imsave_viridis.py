# wrong: plt.imsave without a grey colour map, the file is coloured (viridis)
# shows: save.colors_added
# told: save.colors_added
# fails: test_image_is_the_digit (save.colors_added)
# fails: test_with_a_channel_axis (save.colors_added)
# fails: test_ending_decides_the_format (save.colors_added)
# fails: test_replaces_an_old_file (save.colors_added)
# fails: test_any_digit_at_any_path (save.colors_added)
# fails: test_other_digits_as_jpeg (save.colors_added)
import matplotlib.pyplot as plt


def save_digit(image, path):
    plt.imsave(path, image.reshape(28, 28))
