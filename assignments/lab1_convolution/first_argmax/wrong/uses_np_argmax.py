# wrong: calls np.argmax, which the exercise forbids
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import numpy as np


def first_argmax(values):
    return int(np.argmax(values))
