# wrong: calls np.argmax, which the exercise forbids
# shows: argmax.forbidden
import numpy as np


def first_argmax(values):
    return int(np.argmax(values))
