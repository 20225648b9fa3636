# wrong: half finished, three zeros
def precision_recall_f1(y_true, y_pred, positive):
    return 0.0, 0.0, 0.0
