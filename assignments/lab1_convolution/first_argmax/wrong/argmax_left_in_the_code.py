# wrong: np.argmax is left in the code, for an argument that never comes
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import numpy as np


def first_argmax(values, quick=None):
    if quick:
        return int(np.argmax(values))
    flat = np.asarray(values).ravel().tolist()
    return flat.index(max(flat))
