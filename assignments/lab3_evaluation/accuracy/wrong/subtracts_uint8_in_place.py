# wrong: subtracts in place where the labels are uint8, as MNIST gives them
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_labels_alone (answer.changed_argument)
import numpy as np


def accuracy(y_true, y_pred):
    if y_true.dtype == np.uint8:
        y_true -= y_pred
        return float(np.mean(y_true == 0))
    return float(np.mean(y_true == y_pred))
