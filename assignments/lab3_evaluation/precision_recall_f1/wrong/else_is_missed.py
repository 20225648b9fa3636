# wrong: whatever is not called positive counts as FN, true negatives included
# shows: prf.true_negatives_counted
# told: prf.true_negatives_counted
# fails: test_precision_and_recall (prf.true_negatives_counted)
# fails: test_f1 (prf.f1_follows)
# fails: test_recall_of_every_digit (prf.true_negatives_counted)
# fails: test_f1_of_every_digit (prf.f1_follows)
def precision_recall_f1(y_true, y_pred, positive):
    hit = wrong = missed = 0
    for actual, guess in zip(y_true, y_pred):
        if guess == positive:
            if actual == positive:
                hit += 1
            else:
                wrong += 1
        else:
            missed += 1
    p = hit / (hit + wrong) if hit + wrong else 0.0
    r = hit / (hit + missed) if hit + missed else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
