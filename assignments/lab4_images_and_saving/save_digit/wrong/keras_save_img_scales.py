# wrong: keras save_img with its default scale=True stretches the smallest and largest grey to 0 and 255
# shows: image.stretched
# told: image.stretched
# fails: test_image_is_the_digit (image.stretched)
# fails: test_ending_decides_the_format (image.stretched)
# fails: test_replaces_an_old_file (image.stretched)
# fails: test_any_digit_at_any_path (image.stretched)
# fails: test_other_digits_as_jpeg (image.other_values)
import numpy as np
from keras.utils import save_img


def save_digit(image, path):
    img = np.reshape(image, (28, 28, 1))
    save_img(path, img)
