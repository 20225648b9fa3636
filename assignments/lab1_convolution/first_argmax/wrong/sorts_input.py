# wrong: sorts the caller's array in place, so the original order is lost
# shows: answer.sorted_argument
# told: answer.sorted_argument
# fails: test_negative_values_and_rows (answer.sorted_argument)
# fails: test_leaves_the_values_alone (answer.sorted_argument)
import numpy as np


def first_argmax(values):
    before = np.array(values).ravel().tolist()
    values.sort()
    largest = np.ravel(values).max()
    return before.index(largest)
