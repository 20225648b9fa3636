# wrong: makes room for ten images and drops the others
# shows: answer.wrong_shape
# told: answer.wrong_shape
# fails: test_any_number_of_images (answer.wrong_shape)
import numpy as np


def reshape_images(images):
    room = np.zeros((10, 28, 28, 1), images.dtype)
    for place, image in enumerate(images[:10]):
        room[place, ..., 0] = image
    return room[: len(images)]
