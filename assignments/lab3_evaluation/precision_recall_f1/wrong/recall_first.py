# wrong: recall stands before precision in the answer
# shows: prf.swapped
# told: prf.swapped
# fails: test_precision_and_recall (prf.swapped)
# fails: test_precision_of_every_digit (prf.swapped)
# fails: test_recall_of_every_digit (prf.swapped)
def precision_recall_f1(y_true, y_pred, positive):
    tp = sum(1 for a, b in zip(y_true, y_pred) if a == b == positive)
    found = list(y_pred).count(positive)
    actual = list(y_true).count(positive)
    precision = tp / found if found else 0.0
    recall = tp / actual if actual else 0.0
    f1 = 2 * tp / (found + actual) if found + actual else 0.0
    return recall, precision, f1
