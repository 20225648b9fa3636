# wrong: `if not positive` leaves early for the digit 0
# shows: prf.zero_is_nothing
# told: prf.zero_is_nothing
# fails: test_precision_and_recall (prf.zero_is_nothing)
# fails: test_precision_of_every_digit (prf.zero_is_nothing)
# fails: test_recall_of_every_digit (prf.zero_is_nothing)
# fails: test_f1_of_every_digit (prf.f1_follows)
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    if not positive:
        return 0.0, 0.0, 0.0
    scores = precision_recall_fscore_support(y_true == positive, y_pred == positive, average="binary", zero_division=0)
    return scores[:3]
