# wrong: indexes sklearn's per-class list by the digit, wrong row as soon as a smaller digit is absent
# shows: prf.other_digit
# told: prf.other_digit
# fails: test_precision_and_recall (prf.other_digit)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_digit)
# fails: test_other_denominators_of_zero (prf.other_digit)
# fails: test_labels_with_few_digits (student.raised_index)
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    p, r, f, s = precision_recall_fscore_support(y_true, y_pred, zero_division=0)
    return p[positive], r[positive], f[positive]
