# wrong: plt.imread reads a PNG as 0-1, and the values stay so
# shows: load.scaled_png
# told: load.scaled_png
# fails: test_pixels_of_the_file (load.scaled_png)
# fails: test_color_files (image.scaled)
# fails: test_files_of_any_size (image.scaled)
# fails: test_gray_files (image.scaled)
# fails: test_palette_files (image.scaled)
# fails: test_color_files_of_each_format (image.scaled)
# fails: test_files_of_other_sizes (image.scaled)
# fails: test_color_file_of_another_size (image.scaled)
import matplotlib.pyplot as plt
import tensorflow as tf


def load_digit(path):
    img = plt.imread(path)
    if img.ndim == 3:
        img = img[:, :, :3].mean(axis=2)
    img = tf.image.resize(img[..., None], (28, 28))
    return img.numpy().reshape(1, 28, 28, 1)
