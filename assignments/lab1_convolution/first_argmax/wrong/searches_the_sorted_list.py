# wrong: sorts first and then looks the largest value up in the sorted list
# shows: argmax.of_sorted
# told: argmax.of_sorted
# fails: test_examples_of_the_lecture (argmax.of_sorted)
# fails: test_without_np_argmax (argmax.other)
import numpy as np


def first_argmax(values):
    ordered = sorted(np.ravel(values).tolist())
    return ordered.index(ordered[-1])
