# wrong: the hits are added up in a uint8
# shows: counts.overflow
# told: counts.overflow
# fails: test_share_of_right_predictions (counts.overflow)
import numpy as np


def accuracy(y_true, y_pred):
    hits = np.add.reduce(np.equal(y_true, y_pred), dtype=np.uint8)
    return float(hits) / len(y_true)
