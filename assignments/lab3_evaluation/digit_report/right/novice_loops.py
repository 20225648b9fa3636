# right: beginner's counters, integer keys
def digit_report(y_true, y_pred):
    report = {}
    for digit in range(10):
        tp = 0
        fp = 0
        fn = 0
        for i in range(len(y_true)):
            if y_true[i] == digit and y_pred[i] == digit:
                tp += 1
            if y_true[i] != digit and y_pred[i] == digit:
                fp += 1
            if y_true[i] == digit and y_pred[i] != digit:
                fn += 1
        precision = 0.0
        recall = 0.0
        f1 = 0.0
        if tp + fp > 0:
            precision = tp / (tp + fp)
        if tp + fn > 0:
            recall = tp / (tp + fn)
        if precision + recall > 0:
            f1 = 2 * precision * recall / (precision + recall)
        report[digit] = {"precision": precision, "recall": recall, "f1-score": f1, "support": tp + fn}
    return report
