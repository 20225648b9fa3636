# wrong: the loops stop one row and one column short
# shows: scale.empty_parts
# told: scale.empty_parts
# fails: test_white_becomes_one (scale.empty_parts)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    result = np.zeros(images.shape)
    for row in range(images.shape[1] - 1):
        for column in range(images.shape[2] - 1):
            result[:, row, column] = images[:, row, column] / 255
    return result
