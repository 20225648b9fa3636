# wrong: returns the largest value, not its index
# shows: argmax.value
# told: argmax.value
# fails: test_examples_of_the_lecture (argmax.value)
# fails: test_without_np_argmax (argmax.value)
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).flatten()
    best = flat[0]
    for v in flat:
        if v > best:
            best = v
    return best
