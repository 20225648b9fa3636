# wrong: the loop stops one short
# shows: scale.some_images
# told: scale.some_images
# fails: test_white_becomes_one (scale.some_images)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    result = np.zeros(images.shape)
    for at in range(len(images) - 1):
        result[at] = images[at] / 255
    return result
