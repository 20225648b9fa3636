# wrong: the last place of argsort, which is the last of equal values
# shows: argmax.last
# told: argmax.last
# fails: test_examples_of_the_lecture (argmax.last)
# fails: test_first_of_equals (argmax.last)
# fails: test_any_shape (argmax.last)
import numpy as np


def first_argmax(values):
    order = np.argsort(np.ravel(values), kind="stable")
    return int(order[-1])
