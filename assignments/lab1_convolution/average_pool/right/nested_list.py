# right: a list of lists from statistics.fmean
from itertools import chain
from statistics import fmean


def average_pool(image, size=2, stride=None):
    stride = stride if stride is not None else size
    n_rows, n_cols = len(image), len(image[0])
    return [[fmean(float(v) for v in chain.from_iterable(row[x:x + size] for row in image[y:y + size]))
             for x in range(0, n_cols - size + 1, stride)]
            for y in range(0, n_rows - size + 1, stride)]
