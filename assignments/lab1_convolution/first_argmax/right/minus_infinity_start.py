# right: starts with minus infinity and None
import numpy as np


def first_argmax(values):
    largest = float("-inf")
    where = 0
    for index, value in enumerate(np.nditer(np.asarray(values), order="C")):
        if float(value) > largest:
            largest = float(value)
            where = index
    return where
