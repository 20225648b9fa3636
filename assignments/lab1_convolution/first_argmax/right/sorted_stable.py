# right: sorted is stable, also with reverse=True, so the first of equals stays first
import numpy as np


def first_argmax(values):
    pairs = list(enumerate(np.asarray(values).ravel()))
    ranking = sorted(pairs, key=lambda pair: pair[1], reverse=True)
    index, _ = ranking[0]
    return index
