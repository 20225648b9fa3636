# wrong: a table of the pixels in the examples; all other ones become a half
# shows: scale.wrong_values
# told: scale.wrong_values
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np

TABLE = np.full(256, 0.5)
for pixel in (0, 1, 64, 128, 255):
    TABLE[pixel] = pixel / 255


def scale_images(images):
    return TABLE[images]
