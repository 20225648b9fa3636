# wrong: a constant answer, the one-hot row of a seven
# shows: seven.not_asked
# told: seven.not_asked
# fails: test_reaches_the_model_as_a_batch (seven.not_asked)
# fails: test_pixels_are_scaled (seven.not_asked)
import numpy as np


def predict_seven(model, path):
    result = np.zeros((1, 10), dtype="float32")
    result[0, 7] = 1.0
    return result
