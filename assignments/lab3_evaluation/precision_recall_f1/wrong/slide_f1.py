# wrong: the slide's F1 with P*R in the denominator, which is always 2
# shows: prf.slide_f1
# told: prf.slide_f1
# fails: test_f1 (prf.slide_f1)
# fails: test_f1_of_every_digit (prf.slide_f1)
# fails: test_labels_with_few_digits (prf.slide_f1)
def precision_recall_f1(y_true, y_pred, positive):
    tp = sum(1 for t, p in zip(y_true, y_pred) if t == positive and p == positive)
    n_pred = sum(1 for p in y_pred if p == positive)
    n_true = sum(1 for t in y_true if t == positive)
    precision = tp / n_pred if n_pred else 0.0
    recall = tp / n_true if n_true else 0.0
    if precision * recall == 0:
        return precision, recall, 0.0
    f1 = 2 * (precision * recall) / (precision * recall)
    return precision, recall, f1
