# wrong: half finished, three zeros
# shows: prf.same_numbers
# told: prf.same_numbers
# fails: test_returns_three_numbers (prf.same_numbers)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
def precision_recall_f1(y_true, y_pred, positive):
    return 0.0, 0.0, 0.0
