# right: a DataFrame turned into a dictionary by rows
import pandas as pd
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    values = precision_recall_fscore_support(y_true, y_pred, labels=list(range(10)), zero_division=0)
    frame = pd.DataFrame(values, index=["precision", "recall", "f1-score", "support"]).T
    return frame.to_dict(orient="index")
