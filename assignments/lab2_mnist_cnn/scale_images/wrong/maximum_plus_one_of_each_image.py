# wrong: divides every image by one more than its own brightest pixel
# shows: scale.batch_dependent
# told: scale.batch_dependent
# fails: test_white_becomes_one (scale.batch_dependent)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    return np.stack([image / (float(np.max(image)) + 1) for image in images])
