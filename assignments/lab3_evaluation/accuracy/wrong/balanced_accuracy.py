# wrong: balanced accuracy, the mean of the recalls
# shows: accuracy.average
from sklearn.metrics import balanced_accuracy_score


def accuracy(y_true, y_pred):
    return balanced_accuracy_score(y_true, y_pred)
