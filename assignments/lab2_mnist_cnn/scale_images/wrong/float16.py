# wrong: float16 to save memory
# shows: scale.half_precision
# told: scale.half_precision
# fails: test_result_is_floating_point (scale.half_precision)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np


def scale_images(images):
    return images.astype(np.float16) / 255
