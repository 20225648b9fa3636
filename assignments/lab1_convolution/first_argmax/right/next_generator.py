# right: next() of a generator, recursion flattens nested lists
import numpy as np


def first_argmax(values):
    flat = list(flatten(np.asarray(values).tolist()))
    top = max(flat)
    return next(i for i, v in enumerate(flat) if v == top)


def flatten(x):
    if isinstance(x, list):
        for item in x:
            yield from flatten(item)
    else:
        yield x
