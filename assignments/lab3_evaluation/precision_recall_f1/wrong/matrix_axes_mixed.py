# wrong: takes the column of the confusion matrix for recall and the row for precision
# shows: prf.swapped
# told: prf.swapped
# fails: test_precision_and_recall (prf.swapped)
# fails: test_precision_of_every_digit (prf.swapped)
# fails: test_recall_of_every_digit (prf.swapped)
from sklearn.metrics import confusion_matrix


def precision_recall_f1(y_true, y_pred, positive):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    tp = cm[positive, positive]
    row, col = cm[positive, :].sum(), cm[:, positive].sum()
    precision = tp / row if row else 0.0
    recall = tp / col if col else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
