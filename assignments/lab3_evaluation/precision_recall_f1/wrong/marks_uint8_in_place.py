# wrong: uint8 labels become 0 and 1 in place
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_labels_alone (answer.changed_argument)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    marked = []
    for labels in (y_true, y_pred):
        own = labels if labels.dtype == np.uint8 else labels.copy()
        own[:] = labels == positive
        marked.append(own)
    return precision_recall_fscore_support(*marked, average="binary", zero_division=0)[:3]
