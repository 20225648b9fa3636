# wrong: np.asarray copies no int64 labels, so that the caller's are shifted; uint8 ones stay as they are
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_labels_alone (answer.changed_argument)
import numpy as np


def one_hot(labels):
    numbers = np.asarray(labels, dtype="int64")
    numbers += 10
    return np.eye(20)[numbers, 10:]
