# wrong: gives nothing back where no prediction is right
# shows: answer.none
# told: answer.none
# fails: test_random_labels (answer.none)
# fails: test_every_call_anew (answer.none)
import numpy as np


def accuracy(y_true, y_pred):
    hits = np.sum(y_true == y_pred)
    if hits:
        return hits / len(y_true)
