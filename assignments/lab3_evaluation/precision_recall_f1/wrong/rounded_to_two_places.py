# wrong: rounded to two decimal places
# shows: prf.other_precision
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    scores = precision_recall_fscore_support(y_true == positive, y_pred == positive, average="binary", zero_division=0)
    return tuple(round(float(score), 2) for score in scores[:3])
