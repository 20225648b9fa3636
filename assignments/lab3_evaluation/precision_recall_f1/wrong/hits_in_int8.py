# wrong: the hits alone are added up in int8
# shows: counts.overflow
# told: counts.overflow
# fails: test_returns_three_numbers (counts.overflow)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    hits = np.int8(0)
    for actual, said in zip(y_true, y_pred, strict=True):
        hits = hits + np.int8(actual == said == positive)
    hits = int(hits)
    said = np.count_nonzero(np.equal(y_pred, positive))
    there = np.count_nonzero(np.equal(y_true, positive))
    p = hits / said if said else 0.0
    r = hits / there if there else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
