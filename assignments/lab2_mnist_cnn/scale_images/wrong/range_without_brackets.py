# wrong: the range 0-255 is put into the formula without brackets, so that only its lower end is divided
# shows: scale.unchanged
# told: scale.unchanged
# fails: test_white_becomes_one (scale.unchanged)
# fails: test_result_is_floating_point (scale.unchanged)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import numpy as np

BLACK, WHITE = 0, 255


def scale_images(images):
    gray = np.asarray(images, dtype="float32")
    return gray - BLACK / WHITE
