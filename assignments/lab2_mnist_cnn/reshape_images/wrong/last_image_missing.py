# wrong: the loop stops one short, so that the last image is missing from the result
# shows: answer.wrong_shape
# told: answer.wrong_shape
# fails: test_adds_a_channel_axis (answer.wrong_shape)
# fails: test_keeps_the_pixels (answer.wrong_shape)
# fails: test_every_pixel_stays_in_place (answer.wrong_shape)
import numpy as np


def reshape_images(images):
    result = []
    for i in range(len(images) - 1):
        result.append(images[i].reshape(28, 28, 1))
    return np.array(result)
