# right: NumPy arithmetic, gives back a NumPy integer
import numpy as np

PADDINGS = ["valid", "same"]


def output_size(n, kernel, stride=1, padding="valid"):
    which = PADDINGS.index(padding)     # ValueError if it is not in the list
    answers = np.array([np.floor((n - kernel) / stride) + 1, np.ceil(n / stride)])
    return answers.astype(np.int64)[which]
