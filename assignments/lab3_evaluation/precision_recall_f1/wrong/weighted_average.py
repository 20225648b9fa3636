# wrong: average="weighted" with the positive digit as pos_label, which it does not use
# shows: prf.average
# told: prf.average
# fails: test_returns_three_numbers (prf.average)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (shares.accuracy)
# fails: test_f1_of_every_digit (prf.f1_follows)
from sklearn import metrics


def precision_recall_f1(y_true, y_pred, positive):
    options = dict(pos_label=positive, zero_division=0)
    precision = metrics.precision_score(y_true, y_pred, average="weighted", **options)
    recall = metrics.recall_score(y_true, y_pred, average="weighted", **options)
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0
