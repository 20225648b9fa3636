# wrong: writes the quotients back into the caller's uint8 array
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_input_alone (answer.changed_argument)
import numpy as np


def scale_images(images):
    result = images / 255.0
    images[:] = result
    return result
