# wrong: divides by TP before FP or FN is added
# shows: shares.no_brackets
# told: shares.no_brackets
# fails: test_precision_and_recall (shares.no_brackets)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.no_brackets)
# fails: test_recall_of_every_digit (shares.no_brackets)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
def precision_recall_f1(y_true, y_pred, positive):
    hits = false_alarms = missed = 0
    for actual, guess in zip(y_true, y_pred):
        hits += actual == positive and guess == positive
        false_alarms += actual != positive and guess == positive
        missed += actual == positive and guess != positive
    try:
        precision = hits / hits + false_alarms
        recall = hits / hits + missed
        return precision, recall, 2 * (precision * recall) / (precision + recall)
    except ZeroDivisionError:
        return 0.0, 0.0, 0.0
