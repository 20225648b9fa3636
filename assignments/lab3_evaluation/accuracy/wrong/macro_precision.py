# wrong: macro-averaged precision in place of accuracy
# shows: accuracy.average
from sklearn.metrics import precision_score


def accuracy(y_true, y_pred):
    return float(precision_score(y_true, y_pred, average="macro", zero_division=0))
