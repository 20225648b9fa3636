# wrong: prints the value and returns nothing
# shows: answer.none
import numpy as np


def accuracy(y_true, y_pred):
    acc = np.mean(np.array(y_true) == np.array(y_pred))
    print("정확도:", acc)
