# right: np.add.at for repeated indices
import numpy as np

N_CLASSES: int = 10


def confusion(y_true, y_pred) -> np.ndarray:
    cm = np.zeros((N_CLASSES, N_CLASSES), dtype=np.int64)
    np.add.at(cm, (np.asarray(y_true), np.asarray(y_pred)), 1)
    return cm
