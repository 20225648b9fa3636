# wrong: average="micro" puts the counts of all digits together
# shows: prf.all_together
# told: prf.all_together
# fails: test_returns_three_numbers (prf.all_together)
# fails: test_precision_of_every_digit (shares.accuracy)
# fails: test_recall_of_every_digit (shares.accuracy)
# fails: test_f1_of_every_digit (prf.f1_follows)
from sklearn.metrics import f1_score, precision_score, recall_score


def precision_recall_f1(y_true, y_pred, positive):
    measures = (precision_score, recall_score, f1_score)
    return tuple(float(measure(y_true, y_pred, average="micro")) for measure in measures)
