# wrong: a dict from value to index, in which the last of equal values wins
# shows: argmax.last
# told: argmax.last
# fails: test_examples_of_the_lecture (argmax.last)
# fails: test_first_of_equals (argmax.last)
# fails: test_any_shape (argmax.last)
import numpy as np


def first_argmax(values):
    index_of = {value: i for i, value in enumerate(np.ravel(values).tolist())}
    return index_of[max(index_of)]
