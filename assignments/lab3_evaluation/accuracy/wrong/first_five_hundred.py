# wrong: looks at the first 500 labels only
# shows: accuracy.other_value
# told: accuracy.other_value
# fails: test_share_of_right_predictions (accuracy.other_value)
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.mean(y_true[:500] == y_pred[:500]))
