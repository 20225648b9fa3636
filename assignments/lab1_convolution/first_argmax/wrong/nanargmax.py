# wrong: np.nanargmax
# shows: argmax.forbidden
import numpy as np


def first_argmax(values):
    return int(np.nanargmax(values))
