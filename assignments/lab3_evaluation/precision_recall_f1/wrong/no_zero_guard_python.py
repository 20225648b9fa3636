# wrong: ZeroDivisionError when the digit is never predicted
# shows: prf.zero_division
# told: prf.zero_division
# fails: test_denominators_of_zero (prf.zero_division)
# fails: test_other_denominators_of_zero (prf.zero_division)
# fails: test_labels_with_few_digits (prf.zero_division)
def precision_recall_f1(y_true, y_pred, positive):
    tp = fp = fn = 0
    for t, p in zip(y_true, y_pred):
        if p == positive:
            if t == positive:
                tp += 1
            else:
                fp += 1
        elif t == positive:
            fn += 1
    precision = tp / (tp + fp)
    recall = tp / (tp + fn)
    f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1
