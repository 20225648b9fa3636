# right: product of the one-hot matrices
import numpy as np


def confusion(y_true, y_pred):
    eye = np.eye(10, dtype=int)
    return eye[y_true].T @ eye[y_pred]
