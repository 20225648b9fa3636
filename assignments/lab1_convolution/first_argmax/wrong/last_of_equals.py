# wrong: >= in the loop, gives the last of equal values
# shows: argmax.last
# told: argmax.last
# fails: test_examples_of_the_lecture (argmax.last)
# fails: test_first_of_equals (argmax.last)
# fails: test_any_shape (argmax.last)
import numpy as np


def first_argmax(values):
    flat = np.array(values).flatten()
    best = 0
    for i in range(len(flat)):
        if flat[i] >= flat[best]:
            best = i
    return best
