# wrong: one array, made before the loop, takes each image and is appended each time
# shows: scale.last_image
# told: scale.last_image
# fails: test_white_becomes_one (scale.last_image)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    done = []
    small = np.zeros(images.shape[1:], dtype="float32")
    for image in images:
        small[:] = image / 255
        done.append(small)
    return np.stack(done)
