# right: confusion_matrix with all ten labels
import numpy as np
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=np.arange(10))


y_pred = np.argmax(model.predict(x_test), axis=1)
print(confusion(np.argmax(y_test, axis=1), y_pred))
