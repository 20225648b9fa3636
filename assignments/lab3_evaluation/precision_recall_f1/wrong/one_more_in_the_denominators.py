# wrong: one more in each denominator, so that none of them is 0
# shows: shares.plus_one
# told: shares.plus_one
# fails: test_precision_and_recall (shares.plus_one)
# fails: test_f1 (prf.f1_follows)
# fails: test_precision_of_every_digit (shares.plus_one)
# fails: test_recall_of_every_digit (shares.plus_one)
# fails: test_f1_of_every_digit (prf.f1_follows)
def precision_recall_f1(y_true, y_pred, positive):
    pairs = [(int(t) == positive, int(p) == positive) for t, p in zip(y_true, y_pred)]
    tp = sum(t and p for t, p in pairs)
    fp = sum(p and not t for t, p in pairs)
    fn = sum(t and not p for t, p in pairs)
    precision = tp / (tp + fp + 1)
    recall = tp / (tp + fn + 1)
    f1 = 2 * precision * recall / (precision + recall) if tp else 0.0
    return precision, recall, f1
