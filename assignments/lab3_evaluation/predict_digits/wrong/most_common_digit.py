# wrong: one digit, the most common in MNIST, for every image
import numpy as np


def predict_digits(model, images):
    return np.ones(len(images), dtype=int)
