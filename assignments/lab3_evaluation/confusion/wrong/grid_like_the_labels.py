# wrong: makes the grid with the dtype of the predictions and counts in a loop
# shows: counts.of_label_dtype
# told: counts.of_label_dtype
# fails: test_rows_are_actual (counts.of_label_dtype)
# fails: test_large_counts (counts.of_label_dtype)
import numpy as np


def confusion(y_true, y_pred):
    grid = np.zeros((10, 10), y_pred.dtype)
    for k in range(len(y_true)):
        grid[y_true[k], y_pred[k]] += 1
    return grid
