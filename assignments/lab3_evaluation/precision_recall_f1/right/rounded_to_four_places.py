# right: rounded to four decimal places
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    scores = precision_recall_fscore_support(y_true == positive, y_pred == positive, average="binary", zero_division=0)
    return tuple(round(float(score), 4) for score in scores[:3])
