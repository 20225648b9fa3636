# wrong: the method of the array instead of np.argmax
# shows: argmax.forbidden
import numpy as np


def first_argmax(values):
    return int(np.asarray(values).argmax())
