# wrong: asarray copies uint8 only; an image that is float32 already is divided in place
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_input_alone (answer.changed_argument)
import numpy as np


def scale_images(images):
    images = np.asarray(images, dtype="float32")
    images /= 255.0
    return images
