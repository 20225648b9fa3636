# wrong: ZeroDivisionError for a digit that is never predicted
# shows: report.zero_division
# told: report.zero_division
# fails: test_digits_that_are_absent (report.zero_division)
# fails: test_other_absent_digits (report.zero_division)
def digit_report(y_true, y_pred):
    report = {}
    for d in range(10):
        tp = sum(1 for t, p in zip(y_true, y_pred) if t == d and p == d)
        fp = sum(1 for t, p in zip(y_true, y_pred) if t != d and p == d)
        fn = sum(1 for t, p in zip(y_true, y_pred) if t == d and p != d)
        precision = tp / (tp + fp)
        recall = tp / (tp + fn)
        f1 = 2 * precision * recall / (precision + recall)
        report[str(d)] = {"precision": precision, "recall": recall, "f1-score": f1, "support": tp + fn}
    return report
