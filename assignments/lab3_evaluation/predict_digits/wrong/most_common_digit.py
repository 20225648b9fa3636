# wrong: one digit, the most common in MNIST, for every image
# shows: predict.other_digits
import numpy as np


def predict_digits(model, images):
    return np.ones(len(images), dtype=int)
