# wrong: counts each wrong prediction in the mirrored cell as well
# shows: confusion.both_ways
# told: confusion.both_ways
# fails: test_ten_rows_and_columns (confusion.both_ways)
# fails: test_rows_are_actual (confusion.both_ways)
# fails: test_random_labels (confusion.both_ways)
# fails: test_digits_that_are_absent (confusion.both_ways)
import numpy as np
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    counts = confusion_matrix(y_true, y_pred, labels=range(10))
    mistakes = counts - np.diag(np.diag(counts))
    return counts + mistakes.T
