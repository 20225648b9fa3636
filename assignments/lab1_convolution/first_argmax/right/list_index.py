# right: list.index finds the first place of the largest value
import numpy as np


def first_argmax(values) -> int:
    numbers = np.asarray(values).reshape(-1).tolist()
    return numbers.index(max(numbers))
