# wrong: an array of the right shape that has nothing to do with the file
import numpy as np


def load_digit(path):
    return np.zeros((1, 28, 28, 1), dtype="uint8")
