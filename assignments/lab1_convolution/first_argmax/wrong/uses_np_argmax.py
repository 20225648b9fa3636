# wrong: calls np.argmax, which the exercise forbids
import numpy as np


def first_argmax(values):
    return int(np.argmax(values))
