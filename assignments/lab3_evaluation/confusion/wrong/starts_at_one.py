# wrong: labels 1 to 10 as if the digits began at 1
# shows: confusion.from_one
# told: confusion.from_one
# fails: test_rows_are_actual (confusion.from_one)
# fails: test_random_labels (confusion.from_one)
# fails: test_digits_that_are_absent (confusion.from_one)
# fails: test_large_counts (confusion.from_one)
# fails: test_every_call_anew (confusion.from_one)
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=list(range(1, 11)))
