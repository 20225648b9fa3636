# right: a loop with > over the flattened values
import numpy as np


def first_argmax(values):
    flat = np.array(values).flatten()
    best = 0
    for i in range(len(flat)):
        if flat[i] > flat[best]:
            best = i
    return best


b = np.arange(6)
b[1] = 5
print(first_argmax(b))
