# wrong: the quotients are computed and not kept
# shows: scale.unchanged
# told: scale.unchanged
# fails: test_white_becomes_one (scale.unchanged)
# fails: test_result_is_floating_point (scale.unchanged)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    pixels = images.astype(np.float32)
    np.divide(pixels, 255.0)
    return pixels
