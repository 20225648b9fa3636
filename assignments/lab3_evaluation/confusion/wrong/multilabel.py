# wrong: ten 2x2 matrices in place of one 10x10
# shows: confusion.shape
from sklearn.metrics import multilabel_confusion_matrix


def confusion(y_true, y_pred):
    return multilabel_confusion_matrix(y_true, y_pred, labels=range(10))
