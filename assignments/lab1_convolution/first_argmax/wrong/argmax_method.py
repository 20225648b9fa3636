# wrong: the method of the array instead of np.argmax
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import numpy as np


def first_argmax(values):
    return int(np.asarray(values).argmax())
