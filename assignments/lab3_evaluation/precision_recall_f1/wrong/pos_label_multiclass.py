# wrong: pos_label with ten classes, sklearn refuses average='binary' there
# shows: student.raised
from sklearn.metrics import f1_score, precision_score, recall_score


def precision_recall_f1(y_true, y_pred, positive):
    p = precision_score(y_true, y_pred, pos_label=positive, zero_division=0)
    r = recall_score(y_true, y_pred, pos_label=positive, zero_division=0)
    f = f1_score(y_true, y_pred, pos_label=positive, zero_division=0)
    return p, r, f
