# right: precision_recall_fscore_support turned into rows, string keys
from sklearn.metrics import precision_recall_fscore_support

NAMES = ("precision", "recall", "f1-score", "support")


def digit_report(y_true, y_pred) -> dict:
    columns = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return {str(d): dict(zip(NAMES, row)) for d, row in enumerate(zip(*columns))}
