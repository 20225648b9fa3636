# wrong: half finished, three zeros
# shows: prf.same_numbers
def precision_recall_f1(y_true, y_pred, positive):
    return 0.0, 0.0, 0.0
