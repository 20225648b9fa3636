# wrong: plt.imsave without a grey colour map, the file is coloured (viridis)
# shows: save.colored
# told: save.colored
# fails: test_image_is_the_digit (save.colored)
# fails: test_with_a_channel_axis (save.colored)
# fails: test_ending_decides_the_format (save.colored)
# fails: test_replaces_an_old_file (save.colored)
# fails: test_any_digit_at_any_path (save.colored)
# fails: test_other_digits_as_jpeg (save.colored)
import matplotlib.pyplot as plt


def save_digit(image, path):
    plt.imsave(path, image.reshape(28, 28))
