# wrong: pads the small matrix with zeros at the end, so the digits sit in wrong rows
# shows: confusion.moved
# told: confusion.moved
# fails: test_rows_are_actual (confusion.moved)
# fails: test_digits_that_are_absent (confusion.moved)
# fails: test_large_counts (confusion.moved)
# fails: test_every_call_anew (confusion.moved)
import numpy as np
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    small = confusion_matrix(y_true, y_pred)
    cm = np.zeros((10, 10), dtype=int)
    cm[:small.shape[0], :small.shape[1]] = small
    return cm
