# right: diagonal of the confusion matrix over its sum
import numpy as np
from sklearn.metrics import confusion_matrix


def accuracy(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=list(range(10)))
    return np.trace(cm) / cm.sum()
