# wrong: the last place of argsort, which is the last of equal values
# shows: argmax.last
import numpy as np


def first_argmax(values):
    order = np.argsort(np.ravel(values), kind="stable")
    return int(order[-1])
