# wrong: precision and recall are guarded but F1 divides by zero when both are 0
# shows: prf.zero_division
# told: prf.zero_division
# fails: test_denominators_of_zero (prf.zero_division)
# fails: test_other_denominators_of_zero (prf.zero_division)
# fails: test_labels_with_few_digits (prf.other_f1)
def precision_recall_f1(y_true, y_pred, positive):
    tp = sum(t == positive and p == positive for t, p in zip(y_true, y_pred))
    fp = sum(t != positive and p == positive for t, p in zip(y_true, y_pred))
    fn = sum(t == positive and p != positive for t, p in zip(y_true, y_pred))
    precision = tp / (tp + fp) if tp + fp > 0 else 0.0
    recall = tp / (tp + fn) if tp + fn > 0 else 0.0
    f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1
