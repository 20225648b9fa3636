# wrong: uint8 counters overflow at 256
# shows: confusion.overflow
# told: confusion.overflow
# fails: test_rows_are_actual (confusion.overflow)
# fails: test_large_counts (confusion.overflow)
import numpy as np


def confusion(y_true, y_pred):
    cm = np.zeros((10, 10), dtype=np.uint8)
    np.add.at(cm, (y_true, y_pred), 1)
    return cm
