# wrong: saves a Matplotlib figure with axes and margins instead of the 28x28 image
# shows: save.size
# told: save.size
# fails: test_writes_an_image_file (save.size)
# fails: test_image_is_the_digit (save.size)
# fails: test_with_a_channel_axis (save.size)
# fails: test_ending_decides_the_format (save.one_format)
# fails: test_replaces_an_old_file (save.size)
# fails: test_any_digit_at_any_path (save.one_format)
# fails: test_other_digits_as_jpeg (save.size)
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt


def save_digit(image, path):
    plt.figure()
    plt.imshow(image.reshape(28, 28), cmap="gray")
    plt.savefig(path)
    plt.close()
