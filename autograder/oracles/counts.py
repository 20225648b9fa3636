"""Count actual and predicted digits, as scikit-learn does."""

import numpy as np


def counts_of(y_true: np.ndarray, y_pred: np.ndarray) -> np.ndarray:
    """Confusion matrix (10, 10), rows actual, columns predicted."""
    from sklearn.metrics import confusion_matrix

    return confusion_matrix(y_true, y_pred, labels=range(10))
