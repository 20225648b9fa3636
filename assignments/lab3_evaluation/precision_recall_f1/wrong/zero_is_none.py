# wrong: gives None where a denominator is 0
# shows: prf.zero_denominator
# told: prf.zero_denominator
# fails: test_denominators_of_zero (prf.zero_denominator)
# fails: test_other_denominators_of_zero (prf.zero_denominator)
# fails: test_labels_with_few_digits (prf.other_f1)
def precision_recall_f1(y_true, y_pred, positive):
    tp = fp = fn = 0
    for a, b in zip(y_true, y_pred):
        tp += int(a == positive and b == positive)
        fp += int(a != positive and b == positive)
        fn += int(a == positive and b != positive)
    precision = tp / (tp + fp) if tp + fp else None
    recall = tp / (tp + fn) if tp + fn else None
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else None
    return precision, recall, f1
