# wrong: pos_label with ten classes, sklearn refuses average='binary' there
# shows: prf.multiclass
# told: prf.multiclass
# fails: test_returns_three_numbers (prf.multiclass)
# fails: test_precision_of_every_digit (prf.multiclass)
# fails: test_recall_of_every_digit (prf.multiclass)
# fails: test_f1_of_every_digit (prf.multiclass)
from sklearn.metrics import f1_score, precision_score, recall_score


def precision_recall_f1(y_true, y_pred, positive):
    p = precision_score(y_true, y_pred, pos_label=positive, zero_division=0)
    r = recall_score(y_true, y_pred, pos_label=positive, zero_division=0)
    f = f1_score(y_true, y_pred, pos_label=positive, zero_division=0)
    return p, r, f
