# wrong: a dict from value to index, in which the last of equal values wins
# shows: argmax.last
import numpy as np


def first_argmax(values):
    index_of = {value: i for i, value in enumerate(np.ravel(values).tolist())}
    return index_of[max(index_of)]
