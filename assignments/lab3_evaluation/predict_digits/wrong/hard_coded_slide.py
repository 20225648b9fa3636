# wrong: the four digits of the slide as a constant
# shows: predict.other_digits
import numpy as np


def predict_digits(model, images):
    return np.array([7, 2, 1, 0])
