# wrong: F1 as the plain mean of precision and recall
# shows: shares.mean_f1
# told: shares.mean_f1
# fails: test_f1 (shares.mean_f1)
# fails: test_f1_of_every_digit (shares.mean_f1)
# fails: test_labels_with_few_digits (shares.mean_f1)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    t, p = np.array(y_true) == positive, np.array(y_pred) == positive
    tp = (t & p).sum()
    precision = tp / p.sum() if p.any() else 0.0
    recall = tp / t.sum() if t.any() else 0.0
    return precision, recall, (precision + recall) / 2
