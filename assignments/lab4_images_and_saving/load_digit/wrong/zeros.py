# wrong: an array of the right shape that has nothing to do with the file
# shows: load.always_the_same
import numpy as np


def load_digit(path):
    return np.zeros((1, 28, 28, 1), dtype="uint8")
