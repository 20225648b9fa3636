# wrong: counts every image on which label and prediction agree, whether both are positive or both are not
# shows: shares.true_negatives
# told: shares.true_negatives
# fails: test_precision_and_recall (shares.true_negatives)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.true_negatives)
# fails: test_recall_of_every_digit (shares.true_negatives)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
def precision_recall_f1(y_true, y_pred, positive):
    tp = fp = fn = 0
    for t, p in zip(y_true, y_pred):
        is_positive, called_positive = t == positive, p == positive
        if is_positive == called_positive:
            tp += 1
        elif called_positive:
            fp += 1
        else:
            fn += 1
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
