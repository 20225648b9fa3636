# wrong: np.asarray copies no int64 labels, so that the caller's are shifted; uint8 ones stay as they are
import numpy as np


def one_hot(labels):
    numbers = np.asarray(labels, dtype="int64")
    numbers += 10
    return np.eye(20)[numbers, 10:]
