# wrong: returns the new shape, not the image
# shows: answer.not_an_array
# told: answer.not_an_array
# fails: test_border_for_a_3x3_filter (answer.not_an_array)
# fails: test_mnist_image_and_a_5x5_filter (answer.not_an_array)
# fails: test_fractions_and_negative_values (answer.not_an_array)
# fails: test_any_odd_filter (answer.not_an_array)
# fails: test_any_height_and_width (answer.not_an_array)
# fails: test_pixels_stay_as_they_are (answer.not_an_array)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    padded = np.pad(image, p)
    return padded.shape
