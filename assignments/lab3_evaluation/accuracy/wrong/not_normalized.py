# wrong: normalize=False, so the number of hits comes back
# shows: accuracy.count
from sklearn.metrics import accuracy_score


def accuracy(y_true, y_pred):
    return float(accuracy_score(y_true, y_pred, normalize=False))
