# wrong: an array with all places of the maximum, not the first only
# shows: argmax.not_one_index
# told: argmax.not_one_index
# fails: test_examples_of_the_lecture (argmax.not_one_index)
# fails: test_without_np_argmax (argmax.not_one_index)
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).ravel()
    return np.where(flat == np.max(flat))[0]
