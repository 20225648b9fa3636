# wrong: sorts the caller's array in place, so the original order is lost
# shows: argmax.sorts_given
# told: argmax.sorts_given
# fails: test_negative_values_and_rows (argmax.sorts_given)
# fails: test_leaves_the_values_alone (argmax.sorts_given)
import numpy as np


def first_argmax(values):
    before = np.array(values).ravel().tolist()
    values.sort()
    largest = np.ravel(values).max()
    return before.index(largest)
