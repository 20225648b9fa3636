# wrong: takes a batch without a pixel above 127 for one that is scaled already
# shows: scale.dark_left_out
# told: scale.dark_left_out
# fails: test_white_becomes_one (scale.dark_left_out)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
import numpy as np


def scale_images(images):
    scaled = np.array(images, dtype="float32")
    needs_scaling = (images > 127).any()
    return scaled / 255 if needs_scaling else scaled
