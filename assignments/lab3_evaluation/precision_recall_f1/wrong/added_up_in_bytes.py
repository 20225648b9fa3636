# wrong: np.sum is told to add up in uint8, which starts again at 0 after 255
# shows: counts.overflow
# told: counts.overflow
# fails: test_returns_three_numbers (counts.overflow)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    is_it, said = (np.asarray(some) == positive for some in (y_true, y_pred))
    found, predicted, actual = (int(np.sum(some, dtype="uint8")) for some in (is_it & said, said, is_it))
    precision = found / predicted if predicted else 0.0
    recall = found / actual if actual else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
