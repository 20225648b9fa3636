# right: beginner's counters with if / else against zero
def precision_recall_f1(y_true, y_pred, positive):
    tp = 0
    fp = 0
    fn = 0
    for i in range(len(y_true)):
        if y_pred[i] == positive and y_true[i] == positive:
            tp += 1
        elif y_pred[i] == positive and y_true[i] != positive:
            fp += 1
        elif y_pred[i] != positive and y_true[i] == positive:
            fn += 1
    if tp + fp == 0:
        precision = 0.0
    else:
        precision = tp / (tp + fp)
    if tp + fn == 0:
        recall = 0.0
    else:
        recall = tp / (tp + fn)
    if precision + recall == 0:
        f1 = 0.0
    else:
        f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1
