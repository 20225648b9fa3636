# wrong: the counts of TP and FN are taken for each other
# shows: shares.two_counts
# told: shares.two_counts
# fails: test_precision_and_recall (shares.two_counts)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.two_counts)
# fails: test_recall_of_every_digit (shares.two_counts)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
def precision_recall_f1(y_true, y_pred, positive):
    pairs = [(actual == positive, said == positive) for actual, said in zip(y_true, y_pred, strict=True)]
    fn, fp, tp = (pairs.count(kind) for kind in ((True, True), (False, True), (True, False)))
    p = tp / (tp + fp) if tp + fp else 0.0
    r = tp / (tp + fn) if tp + fn else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
