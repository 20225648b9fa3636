# wrong: one global matrix that goes on counting from call to call
# shows: confusion.too_many
import numpy as np

cm = np.zeros((10, 10), dtype=int)


def confusion(y_true, y_pred):
    for t, p in zip(y_true, y_pred):
        cm[t, p] += 1
    return cm
