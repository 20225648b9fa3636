# wrong: the last branch, meant for FP, takes the true negatives, too
# shows: prf.true_negatives_counted
# told: prf.true_negatives_counted
# fails: test_precision_and_recall (prf.true_negatives_counted)
# fails: test_f1 (prf.f1_follows)
# fails: test_precision_of_every_digit (prf.true_negatives_counted)
# fails: test_f1_of_every_digit (prf.f1_follows)
def precision_recall_f1(y_true, y_pred, positive):
    tp, fp, fn = 0, 0, 0
    for at in range(len(y_true)):
        if y_true[at] == positive and y_pred[at] == positive:
            tp = tp + 1
        elif y_true[at] == positive:
            fn = fn + 1
        else:
            fp = fp + 1
    precision = tp / (tp + fp) if tp + fp > 0 else 0.0
    recall = tp / (tp + fn) if tp + fn > 0 else 0.0
    f1 = 2 * precision * recall / (precision + recall) if tp else 0.0
    return precision, recall, f1
