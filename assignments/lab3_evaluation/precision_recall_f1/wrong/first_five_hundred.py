# wrong: looks at the first 500 labels only
# shows: prf.other_precision
# told: prf.other_precision
# fails: test_returns_three_numbers (prf.other_precision)
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    p, r, f, _ = precision_recall_fscore_support(
        y_true[:500] == positive, y_pred[:500] == positive, average="binary", zero_division=0
    )
    return p, r, f
