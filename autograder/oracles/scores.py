"""Precision, recall, F1 and support of each digit, as scikit-learn computes them."""

import numpy as np


def scores_of(y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, np.ndarray]:
    """precision, recall, f1-score and support, (10,) each; 0 where a denominator is 0."""
    from sklearn.metrics import precision_recall_fscore_support

    values = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return dict(zip(("precision", "recall", "f1-score", "support"), values, strict=True))
